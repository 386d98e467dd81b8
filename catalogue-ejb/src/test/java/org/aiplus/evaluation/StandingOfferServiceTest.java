// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.AUDITOR;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who reads which standing offers, and how long they stand. */
class StandingOfferServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Tender tender = new Tender(database);

    @BeforeEach
    void world() throws SQLException {
        tender.world();
    }

    private List<StandingOfferView> list(Caller who) {
        return tender.as(who, StandingOfferService.class, StandingOfferService::list);
    }

    private List<StandingOfferView> record(String vendor, String category, OfferGroup group) {
        var offer = new NewStandingOffer(vendor, category, group, LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31));
        return tender.as(OFFICER, StandingOfferService.class, service -> service.record(offer));
    }

    @Test
    void officersAndAuditorsReadAllAndVendorsTheirOwn() {
        record("V-1", "A", OfferGroup.MINOR);
        record("V-1", "A", OfferGroup.MAJOR);
        record("V-2", "A", OfferGroup.MINOR);
        assertThat(list(OFFICER))
                .filteredOn(offer -> offer.category().equals("A"))
                .hasSize(3);
        assertThat(list(AUDITOR)).hasSameSizeAs(list(OFFICER));
        assertThat(list(AT_ACME))
                .extracting(StandingOfferView::vendorNumber)
                .contains("V-1")
                .containsOnly("V-1");
        assertThat(list(AT_BOLT)).extracting(StandingOfferView::vendorNumber).containsOnly("V-2");
    }

    @Test
    void oneThatHasEndedIsGoneAndEndsOnce() {
        var id = record("V-1", "B", OfferGroup.MINOR).stream()
                .filter(offer -> offer.category().equals("B"))
                .findFirst()
                .orElseThrow()
                .id();
        var twice = catchThrowableOfType(DomainException.class, () -> record("V-1", "B", OfferGroup.MINOR));
        assertThat(twice.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE_ITEM);
        tender.as(OFFICER, StandingOfferService.class, service -> service.end(id));
        assertThat(list(OFFICER)).noneMatch(offer -> offer.id().equals(id));
        var again = catchThrowableOfType(
                DomainException.class,
                () -> tender.as(OFFICER, StandingOfferService.class, service -> service.end(id)));
        assertThat(again.problems()).extracting(Problem::code).containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(record("V-1", "B", OfferGroup.MINOR))
                .anyMatch(offer -> offer.category().equals("B"));
    }
}
