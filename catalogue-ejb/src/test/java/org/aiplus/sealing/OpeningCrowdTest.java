// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.aiplus.bid.BidService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStages;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Vendors who hand in and withdraw while bids close, and officers who all open at once. */
class OpeningCrowdTest {

    private static final int TIMES = 6;
    private static final int VENDORS_TIMES = 12;

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final SealedTender sealed = new SealedTender(database);
    private EvaluationReference reference;

    @BeforeEach
    void twoVendorsHaveBid() throws SQLException {
        sealed.world();
        reference = sealed.prepared();
        sealed.publish(reference);
        for (var vendor : List.of(AT_ACME, AT_BOLT)) {
            sealed.price(reference, vendor, "1000");
            sealed.bid(reference, vendor, vendor == AT_ACME ? "S-000001" : "S-000002");
        }
    }

    @Test
    void whoIsWithdrawnAsBidsCloseIsOutAndAllOthersAreIn() throws Exception {
        var acts = new ArrayList<Callable<?>>();
        var closing = sealed.alongside();
        closing.tender.now = closing.tender.now.plus(Duration.ofDays(11));
        for (int i = 0; i < VENDORS_TIMES; i++) {
            for (var vendor : List.of(AT_ACME, AT_BOLT)) {
                var request = sealed.alongside();
                acts.add(() -> vendorActs(request, vendor, BidService::withdraw));
                var again = sealed.alongside();
                acts.add(() -> vendorActs(again, vendor, BidService::submit));
            }
        }
        acts.add(VENDORS_TIMES * 2, () -> {
            closing.tender.job();
            return true;
        });
        assertThat(Crowd.succeeded(acts)).isPositive();
        assertThat(database.count("select count(*) from bid where (letter is not null) <> (status = 'SUBMITTED')"))
                .as("bids with a letter are those that were handed in and not withdrawn")
                .isZero();
        assertThat(database.count(
                        "select count(*) from bid where (submission_id is not null) <> (status = 'SUBMITTED')"))
                .isZero();
    }

    /** What a vendor does with a bid of a version. */
    @FunctionalInterface
    private interface Act {
        Object on(BidService service, EvaluationReference reference, long version);
    }

    private Object vendorActs(SealedTender request, Caller vendor, Act act) {
        var version = request.version(reference, vendor);
        return request.tender.as(vendor, BidService.class, service -> act.on(service, reference, version));
    }

    @Test
    void whatIsOpenedByManyIsOpenedOnceWithoutWhatWasWithdrawn() throws Exception {
        vendorActs(sealed, AT_ACME, BidService::withdraw);
        sealed.tender.close();
        sealed.tender.as(Caller.SYSTEM, EvaluationStages.class, stages -> {
            stages.marksAreIn(reference);
            stages.qualityClosed(reference);
            return true;
        });
        var requests = new ArrayList<SealedTender>();
        var acts = new ArrayList<Callable<?>>();
        for (int i = 0; i < TIMES; i++) {
            for (var holder : SealedTender.HOLDERS) {
                var request = sealed.alongside();
                requests.add(request);
                acts.add(() -> {
                    request.open(reference, holder);
                    return true;
                });
            }
        }
        assertThat(Crowd.succeeded(acts)).as("the first share and the second").isEqualTo(2);
        var opened = requests.stream()
                .flatMap(request -> request.tender.events.all().stream())
                .filter(SealingEvent.Opened.class::isInstance)
                .map(SealingEvent.Opened.class::cast)
                .toList();
        assertThat(opened).singleElement().satisfies(event -> assertThat(event.envelopes())
                .hasSize(1));
        assertThat(sealed.tender
                        .as(Tender.OFFICER, SealingService.class, service -> service.read(reference))
                        .status())
                .isEqualTo(OpeningStatus.OPENED);
    }
}
