// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.aiplus.bundle.BundleContents.Gathered;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;

/**
 * Bundles for auditors, for officers who run an evaluation, and for its chair. A bundle is given out part by part, so that no more
 * than one part is in memory and no transaction waits for a slow reader.
 */
@Stateless
@ActsForCaller
public class BundleService {

    @Inject
    BundleContents contents;

    @Inject
    Event<DomainEvent> events;

    /**
     * What is in the bundle of an evaluation.
     *
     * @throws NotFound for those who may not read the evaluation or have no business with its bids
     * @throws NotAllowed for those who are neither auditors, nor officers who run it, nor its chair
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; RANKING_NOT_READY before quality is closed
     *     and prices are opened
     */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.PANEL_CHAIR, Role.AUDITOR})
    public BundleView read(EvaluationReference reference) {
        return BundleManifest.of(reference, contents.of(reference, null)).view();
    }

    /**
     * The same for somebody who takes it now, which is written down with the hash of the manifest.
     *
     * @throws NotFound as {@link #read}
     * @throws NotAllowed as {@link #read}
     * @throws RuleViolation as {@link #read}
     */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.PANEL_CHAIR, Role.AUDITOR})
    public BundleView take(EvaluationReference reference) {
        var view = read(reference);
        events.fire(new BundleEvent.Taken(reference, view.manifestHash()));
        return view;
    }

    /**
     * One part of a bundle that was just taken.
     *
     * @throws NotFound as {@link #read}, and when there is no such part
     * @throws NotAllowed as {@link #read}
     * @throws RuleViolation as {@link #read}
     * @throws IllegalStateException when the evaluation has moved on since, so that the part is not the same any more
     */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.PANEL_CHAIR, Role.AUDITOR})
    public byte[] part(BundleView taken, int number) {
        var expected = taken.parts().get(number);
        var gathered = contents.of(taken.evaluation(), taken.lastLink());
        var bytes = text(taken, gathered, expected.name()).getBytes(StandardCharsets.UTF_8);
        if (!BundleManifest.sha256(bytes).equals(expected.sha256())) {
            throw new IllegalStateException("the evaluation has moved on while its bundle was read");
        }
        return bytes;
    }

    private static String text(BundleView taken, Gathered gathered, String name) {
        var file = gathered.files().get(name);
        if (file != null) {
            return file.get();
        }
        return BundleManifest.text(taken, name).orElseThrow(NotFound::new);
    }
}
