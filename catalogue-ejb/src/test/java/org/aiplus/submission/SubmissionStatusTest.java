// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.identity.Doer;
import org.aiplus.shared.Ids;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act from every state: it leads where the table says, and nowhere else. */
class SubmissionStatusTest {

    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    private static final Doer NOBODY = new Doer(null, Doer.Side.PRODUCT);

    /** The table of the specification, written out by hand. */
    private static final Map<SubmissionStatus, Set<SubmissionStatus>> TABLE = new EnumMap<>(Map.of(
            SubmissionStatus.DRAFT, Set.of(SubmissionStatus.SUBMITTED, SubmissionStatus.WITHDRAWN),
            SubmissionStatus.SUBMITTED,
                    Set.of(SubmissionStatus.IN_REVIEW, SubmissionStatus.DRAFT, SubmissionStatus.WITHDRAWN),
            SubmissionStatus.IN_REVIEW,
                    Set.of(
                            SubmissionStatus.CHANGES_REQUESTED,
                            SubmissionStatus.APPROVED,
                            SubmissionStatus.REJECTED,
                            SubmissionStatus.WITHDRAWN),
            SubmissionStatus.CHANGES_REQUESTED, Set.of(SubmissionStatus.SUBMITTED, SubmissionStatus.WITHDRAWN),
            SubmissionStatus.APPROVED, Set.of(SubmissionStatus.PUBLISHED),
            SubmissionStatus.PUBLISHED, Set.of(),
            SubmissionStatus.WITHDRAWN, Set.of(),
            SubmissionStatus.REJECTED, Set.of()));

    static Stream<List<SubmissionStatus>> pairs() {
        return Arrays.stream(SubmissionStatus.values())
                .flatMap(from -> Arrays.stream(SubmissionStatus.values()).map(to -> List.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aStateLeadsWhereTheTableSays(List<SubmissionStatus> pair) {
        var from = pair.get(0);
        var to = pair.get(1);
        assertThat(from.next().contains(to)).isEqualTo(TABLE.get(from).contains(to));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anActThatTheTableDoesNotKnowIsRefusedAndChangesNothing(List<SubmissionStatus> pair) {
        var from = pair.get(0);
        var to = pair.get(1);
        var submission = in(from);
        if (from.next().contains(to)) {
            assertThat(act(submission, to).line(NOBODY).to()).isEqualTo(to);
            assertThat(submission.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> act(submission, to)).isInstanceOf(RuleViolation.class);
            assertThat(submission.status()).isEqualTo(from);
        }
    }

    private static Submission in(SubmissionStatus status) {
        var opening =
                new Submission.Opening(Ids.next(), "S-000001", null, SubmissionContent.empty("2026-1"), List.of());
        var submission = Submission.draft(SubmissionReference.numbered(1), opening, "ada", AT);
        way(status).forEach(step -> act(submission, step));
        return submission;
    }

    private static List<SubmissionStatus> way(SubmissionStatus status) {
        var way = new ArrayList<SubmissionStatus>();
        switch (status) {
            case DRAFT -> {}
            case SUBMITTED, WITHDRAWN -> way.add(status);
            case IN_REVIEW -> way.addAll(List.of(SubmissionStatus.SUBMITTED, status));
            case CHANGES_REQUESTED, APPROVED, REJECTED ->
                way.addAll(List.of(SubmissionStatus.SUBMITTED, SubmissionStatus.IN_REVIEW, status));
            case PUBLISHED ->
                way.addAll(List.of(
                        SubmissionStatus.SUBMITTED, SubmissionStatus.IN_REVIEW, SubmissionStatus.APPROVED, status));
        }
        return way;
    }

    private static StatusChange act(Submission submission, SubmissionStatus to) {
        return submission.moveTo(to, "because", "ada", AT, null);
    }
}
