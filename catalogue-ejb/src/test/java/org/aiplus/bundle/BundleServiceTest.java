// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import static org.aiplus.evaluation.Tender.AUDITOR;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.COMMITTEE;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.junit.jupiter.api.Test;

/** Who gets a bundle, when, and what is in it. */
class BundleServiceTest extends Audited {

    private BundleView view(Caller who) {
        return tender.as(who, BundleService.class, service -> service.read(reference));
    }

    @Test
    void thereIsNoneBeforePricesAreOpenAndNoneForTheUndeclared() {
        assertThat(codes(() -> view(AUDITOR))).containsExactly(ProblemCode.CONFLICT_UNDECLARED);
        tender.declareNothing(reference, AUDITOR, "V-1", "V-2");
        assertThat(codes(() -> view(AUDITOR))).containsExactly(ProblemCode.RANKING_NOT_READY);
        assertThat(codes(() -> view(CHAIR))).containsExactly(ProblemCode.RANKING_NOT_READY);
        ranked();
        trail.seal();
        assertThat(view(AUDITOR).parts()).hasSizeGreaterThan(14);
        assertThat(codes(() -> view(OFFICER))).containsExactly(ProblemCode.CONFLICT_UNDECLARED);
        tender.declareNothing(reference, OFFICER, "V-1", "V-2");
        assertThat(view(OFFICER).manifestHash())
                .as("a declaration is an entry, too")
                .isEqualTo(view(CHAIR).manifestHash());
    }

    @Test
    void othersGetNone() {
        ranked();
        trail.seal();
        for (var who : new Caller[] {MEMBER1, COMMITTEE}) {
            assertThatThrownBy(() -> view(who)).as(who.subject()).isInstanceOfAny(NotAllowed.class, NotFound.class);
        }
        assertThatThrownBy(() -> view(OTHER_OFFICER)).isInstanceOf(DomainException.class);
    }

    @Test
    void theSameStateGivesTheSameBytesWhoeverTakesItAndHoweverOften() {
        var first = ranking();
        assertThat(bundle(AUDITOR).length).isEqualTo(first.length);
        assertThat(Arrays.mismatch(bundle(CHAIR), first)).isEqualTo(-1);
        trail.recordOthers(1, 3);
        trail.seal();
        assertThat(Arrays.mismatch(bundle(CHAIR), first))
                .as("what others did meanwhile is not in it")
                .isEqualTo(-1);
    }

    @Test
    void theSizeIsKnownBeforehandAndTakingItIsWrittenDown() {
        var bundle = ranking();
        var view = view(AUDITOR);
        assertThat(BundleZip.size(view)).isEqualTo(bundle.length);
        assertThat(tender.events.all())
                .filteredOn(event -> event instanceof BundleEvent.Taken)
                .last()
                .satisfies(event -> assertThat(event.details()).containsEntry("manifest", view.manifestHash()));
    }

    @Test
    void entriesAboutOtherThingsAreInItByTheirHashOnly() {
        trail.recordOthers(7000, 7020);
        var parts = parts(ranking());
        assertThat(text(parts, "12-chain-00000.ndjson")).contains("payloadHash").doesNotContain("S-7001", "thing.done");
        assertThat(text(parts, "05-marks.json")).contains("Words of chair");
        assertThat(text(parts, "07-prices.json")).contains("30000");
    }
}
