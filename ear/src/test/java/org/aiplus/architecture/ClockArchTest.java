// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.aiplus.architecture.Product.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R13: there is one clock. */
class ClockArchTest {

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Clock",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    static final ArchRule NOBODY_READS_THE_MACHINES_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("reads the machine's clock", ClockArchTest::readsClock))
            .as("R13: nobody reads the machine's clock")
            .because("one clock, the database's, judges every deadline (docs/adr/0011-one-clock.md)");

    @Test
    void nobodyReadsTheMachinesClock() {
        NOBODY_READS_THE_MACHINES_CLOCK.check(CLASSES);
    }

    private static boolean readsClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return CLOCKS.contains(owner) && name.equals("now")
                || owner.equals(Clock.class.getName()) && name.startsWith("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>");
    }
}
