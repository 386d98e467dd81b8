// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aiplus.files.FileName;
import org.aiplus.files.FileType;
import org.aiplus.files.ReceivedFile;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table: every state and every other, tried on a piece of evidence. */
class EvidenceStatusTest {

    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");

    private static final Map<EvidenceStatus, Consumer<Evidence>> STEPS = new EnumMap<>(Map.of(
            EvidenceStatus.AVAILABLE, piece -> piece.clean("system", AT),
            EvidenceStatus.EXPIRED, piece -> piece.expire("system", AT),
            EvidenceStatus.REVOKED, piece -> piece.revoke("wrong file", "ada", AT),
            EvidenceStatus.REFUSED, piece -> piece.infected("system", AT)));

    private static final Map<EvidenceStatus, Set<EvidenceStatus>> EXPECTED = Map.of(
            EvidenceStatus.PENDING_SCAN,
            Set.of(EvidenceStatus.AVAILABLE, EvidenceStatus.REFUSED, EvidenceStatus.REVOKED),
            EvidenceStatus.AVAILABLE,
            Set.of(EvidenceStatus.EXPIRED, EvidenceStatus.REVOKED),
            EvidenceStatus.EXPIRED,
            Set.of(EvidenceStatus.REVOKED),
            EvidenceStatus.REVOKED,
            Set.of(),
            EvidenceStatus.REFUSED,
            Set.of());

    static Stream<Arguments> pairs() {
        return Stream.of(EvidenceStatus.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyTheStepsOfTheTableArePossible(EvidenceStatus from, EvidenceStatus to) {
        var piece = in(from);
        var refused =
                catchThrowableOfType(RuleViolation.class, () -> STEPS.get(to).accept(piece));
        if (EXPECTED.get(from).contains(to)) {
            assertThat(refused).isNull();
            assertThat(piece.status()).isEqualTo(to);
        } else {
            assertThat(refused.problems().get(0).code()).isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
            assertThat(piece.status()).isEqualTo(from);
        }
    }

    private static Evidence in(EvidenceStatus status) {
        try (var file = ReceivedFile.from(new ByteArrayInputStream(new byte[] {'x'}))) {
            var piece = Evidence.received(
                    new EvidenceReference("E-000001"),
                    Ids.next(),
                    new EvidenceDescription("CERTIFICATE", "t", "i", null, null, false),
                    FileName.of("a.txt"),
                    FileType.TXT,
                    file,
                    "ada",
                    AT);
            switch (status) {
                case PENDING_SCAN -> {}
                case AVAILABLE, REFUSED -> STEPS.get(status).accept(piece);
                case REVOKED -> piece.revoke("wrong", "ada", AT);
                case EXPIRED -> {
                    piece.clean("system", AT);
                    piece.expire("system", AT);
                }
            }
            return piece;
        }
    }
}
