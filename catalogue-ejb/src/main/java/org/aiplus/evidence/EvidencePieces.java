// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * Evidence for features that stand before it with a wall of their own, as bids do. They decide who may read and keep that it was
 * read; here nobody is asked.
 */
@Dependent
public class EvidencePieces {

    @Inject
    EvidenceRepository evidence;

    @Inject
    EvidenceChunkRepository chunks;

    @Inject
    SecondWall secondWall;

    /** Those of the pieces that there are, by reference. */
    public Map<String, EvidencePiece> of(Collection<String> references) {
        var found = new LinkedHashMap<String, EvidencePiece>();
        if (!references.isEmpty()) {
            secondWall.asSystem(() -> evidence.byReferences(references)
                    .forEach(piece -> found.put(piece.reference().value(), EvidencePiece.of(piece))));
        }
        return found;
    }

    /**
     * A file, to be asked for part by part.
     *
     * @throws NotFound when there is none
     * @throws RuleViolation FILE_BEING_CHECKED unless it has been released
     */
    public EvidenceFile file(EvidenceReference reference) {
        var found = new ArrayList<EvidenceFile>();
        secondWall.asSystem(() -> found.add(EvidenceFile.of(released(reference))));
        return found.get(0);
    }

    /**
     * One part of a file, at most 1 MiB.
     *
     * @param number from 0
     * @throws NotFound when there is none
     * @throws RuleViolation FILE_BEING_CHECKED unless it has been released
     */
    public byte[] part(EvidenceReference reference, int number) {
        var found = new ArrayList<byte[]>();
        secondWall.asSystem(
                () -> found.add(chunks.read(released(reference).id(), number).orElseThrow(NotFound::new)));
        return found.get(0);
    }

    private Evidence released(EvidenceReference reference) {
        var piece = evidence.find(reference).orElseThrow(NotFound::new);
        if (!piece.status().readable()) {
            throw new RuleViolation(ProblemCode.FILE_BEING_CHECKED);
        }
        return piece;
    }
}
