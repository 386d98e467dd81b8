// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.identity.Caller;
import org.aiplus.shared.NotFound;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RevisionServiceTest {

    private static final SolutionReference OWN = new SolutionReference("S-000001");

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Submissions submissions = new Submissions(database);
    private Caller ada = Caller.ANONYMOUS;

    @BeforeEach
    void people() {
        ada = submissions.ada();
    }

    @Test
    void aDraftIsOpenedThatSaysAllThatIsPublished() {
        var draft = next(ada);
        assertThat(draft.solution()).isEqualTo(OWN.value());
        assertThat(draft.baseRevision()).isEqualTo(1);
        assertThat(draft.editable()).isTrue();
        assertThat(draft.content().tree().at("/answers/website").asText()).isEqualTo("https://example.org/");
    }

    @Test
    void theOneThatIsOpenIsGoneOnWithWhoeverOfTheVendorAsks() {
        var draft = next(ada);
        assertThat(next(submissions.ben()).reference()).isEqualTo(draft.reference());
        submissions.as(ada, service -> service.withdraw(draft.reference(), "Not now.", draft.version()));
        assertThat(next(ada).reference()).isNotEqualTo(draft.reference());
    }

    @Test
    void aMemberOfSeveralVendorsNeedNotSayWhich() {
        assertThat(next(submissions.member("max", "DEMO-0001", "DEMO-0002")).solution())
                .isEqualTo(OWN.value());
    }

    @Test
    void nobodyElseOpensOne() {
        assertThatThrownBy(() -> next(submissions.rival())).isInstanceOf(NotFound.class);
        assertThat(submissions.as(ada, service -> service.mine(null, null, 10)).items())
                .isEmpty();
    }

    @Test
    void whatAModeratorHoldsIsShownAndNotOpenedTwice() {
        var draft = next(ada);
        var saved = submissions.as(
                ada, service -> service.save(draft.reference(), Submissions.completeContent(), draft.version()));
        submissions.as(ada, service -> service.submit(saved.reference(), saved.version(), Optional.empty()));
        var held = next(ada);
        assertThat(held.reference()).isEqualTo(draft.reference());
        assertThat(held.editable()).isFalse();
    }

    @Test
    void onlyTheVendorsOwnPeopleAreToldThatTheyWriteIt() {
        assertThat(writes(ada)).isTrue();
        assertThat(writes(submissions.rival())).isFalse();
    }

    private boolean writes(Caller caller) {
        return submissions.as(caller, RevisionService.class, service -> service.writes(OWN));
    }

    private SubmissionView next(Caller caller) {
        return submissions.as(caller, RevisionService.class, service -> service.next(OWN));
    }
}
