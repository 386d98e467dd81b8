// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.identity.Doer;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act from every state: it leads where the table says, and nowhere else. */
class CorrectionStatusTest {

    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    private static final Doer NOBODY = new Doer(null, Doer.Side.PRODUCT);

    /** The table of the specification, written out by hand. */
    private static final Map<CorrectionStatus, Set<CorrectionStatus>> TABLE = new EnumMap<>(Map.of(
            CorrectionStatus.OPEN,
                    Set.of(CorrectionStatus.ACCEPTED, CorrectionStatus.DECLINED, CorrectionStatus.WITHDRAWN),
            CorrectionStatus.ACCEPTED, Set.of(CorrectionStatus.CORRECTED),
            CorrectionStatus.DECLINED, Set.of(),
            CorrectionStatus.WITHDRAWN, Set.of(),
            CorrectionStatus.CORRECTED, Set.of()));

    static Stream<List<CorrectionStatus>> pairs() {
        return Arrays.stream(CorrectionStatus.values())
                .flatMap(from -> Arrays.stream(CorrectionStatus.values()).map(to -> List.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anActLeadsWhereTheTableSaysAndIsRefusedElsewhere(List<CorrectionStatus> pair) {
        var from = pair.get(0);
        var to = pair.get(1);
        var request = in(from);
        assertThat(from.next().contains(to)).isEqualTo(TABLE.get(from).contains(to));
        if (TABLE.get(from).contains(to)) {
            assertThat(act(request, to).step(NOBODY).to()).isEqualTo(to);
            assertThat(request.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> act(request, to)).isInstanceOf(RuleViolation.class);
            assertThat(request.status()).isEqualTo(from);
        }
    }

    private static CorrectionRequest in(CorrectionStatus status) {
        var finding = new CorrectionRequest.Finding(
                new SolutionReference("S-000001"), 1, null, "summary", new byte[] {1}, "Wrong.", null);
        var request = CorrectionRequest.report(CorrectionReference.numbered(1), finding, "ria", AT, null);
        if (status == CorrectionStatus.CORRECTED) {
            act(request, CorrectionStatus.ACCEPTED);
        }
        if (status != CorrectionStatus.OPEN) {
            act(request, status);
        }
        return request;
    }

    private static CorrectionStatusChange act(CorrectionRequest request, CorrectionStatus to) {
        return switch (to) {
            case OPEN -> request.moveTo(to, "ria", AT);
            case ACCEPTED -> request.accept("Yes.", "ada", AT);
            case DECLINED -> request.decline("No.", "ada", AT);
            case WITHDRAWN -> request.withdraw(AT);
            case CORRECTED -> request.corrected(2, "system", AT);
        };
    }
}
