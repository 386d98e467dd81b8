// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.identity.Doer;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VendorTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final LocalisedText NAME = LocalisedText.english("Harbour Language Works");

    /** The table as it was decided, written down a second time on purpose. */
    private static final Map<VendorStatus, Set<VendorStatus>> DECIDED = Map.of(
            VendorStatus.REGISTERED, Set.of(VendorStatus.VERIFIED, VendorStatus.SUSPENDED),
            VendorStatus.VERIFIED, Set.of(VendorStatus.SUSPENDED),
            VendorStatus.SUSPENDED, Set.of(VendorStatus.VERIFIED));

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheDecidedStepsArePossible(VendorStatus from, VendorStatus to) {
        var vendor = in(from);
        if (DECIDED.get(from).contains(to)) {
            vendor.moveTo(to, "because", "olga", NOW);
            assertThat(vendor.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> vendor.moveTo(to, "because", "olga", NOW)).isInstanceOf(RuleViolation.class);
            assertThat(vendor.status()).isEqualTo(from);
        }
    }

    static Stream<Arguments> allPairs() {
        return Arrays.stream(VendorStatus.values())
                .flatMap(from -> Arrays.stream(VendorStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @Test
    void everyStepIsKeptWithItsReason() {
        var change = in(VendorStatus.VERIFIED).moveTo(VendorStatus.SUSPENDED, "licence withdrawn", "olga", NOW);
        var officer = new Doer("Olga", Doer.Side.GOVERNMENT);
        assertThat(change.view(officer))
                .isEqualTo(new VendorHistoryView(VendorStatus.SUSPENDED, "licence withdrawn", officer, NOW));
    }

    @Test
    void whoAVendorIsCanBeCorrectedUntilSomebodyDecided() {
        var vendor = in(VendorStatus.REGISTERED);
        vendor.identify("HK", "12345678", LocalisedText.english("Harbour Language Works Limited"));
        assertThat(vendor.view().registryNumber()).isEqualTo("12345678");
    }

    @Test
    void whoAVendorIsStaysOnceSomebodyDecided() {
        for (var decided : List.of(VendorStatus.VERIFIED, VendorStatus.SUSPENDED)) {
            var vendor = in(decided);
            vendor.identify("HK", "87654321", NAME);
            var refusal = catchThrowableOfType(RuleViolation.class, () -> vendor.identify("HK", "12345678", NAME));
            assertThat(refusal.problems()).extracting(Problem::code).containsExactly(ProblemCode.VENDOR_IDENTITY_FIXED);
        }
    }

    @Test
    void aVendorThatAFileNamesIsVerified() {
        assertThat(Vendor.imported("DEMO-0001", NAME, true).status()).isEqualTo(VendorStatus.VERIFIED);
    }

    private static Vendor in(VendorStatus status) {
        var vendor = Vendor.registered("HK", "87654321", NAME);
        if (status != VendorStatus.REGISTERED) {
            vendor.moveTo(status, "", "olga", NOW);
        }
        return vendor;
    }
}
