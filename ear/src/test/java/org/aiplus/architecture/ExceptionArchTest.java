// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.aiplus.architecture.Product.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aiplus.shared.DomainException;
import org.junit.jupiter.api.Test;

/** R14: a refusal has a code, and an unexpected failure reaches the edge unhidden. */
class ExceptionArchTest {

    /** The outermost handlers of the two doors: behind them there is nobody left to ask. */
    private static final Set<String> EDGES = Set.of("org/aiplus/api/problem", "org/aiplus/web/failure");

    private static final Pattern CATCH_ALL = Pattern.compile("catch \\([^)]*\\b(Exception|Throwable)\\b");

    static final ArchRule WHAT_LEAVES_A_FACADE_IS_A_DOMAIN_EXCEPTION = classes()
            .that(Product.inFeatures())
            .and()
            .areAssignableTo(Throwable.class)
            .and()
            .arePublic()
            .should()
            .beAssignableTo(DomainException.class)
            .as("R14: public exceptions of features extend the sealed DomainException")
            .because("both doors turn the same codes into answers and never guess from a JDK exception");

    @Test
    void whatLeavesAFacadeIsADomainException() {
        WHAT_LEAVES_A_FACADE_IS_A_DOMAIN_EXCEPTION.check(CLASSES);
    }

    @Test
    void nobodyCatchesEverything() {
        var greedy = new TreeSet<String>();
        for (Path file : Product.mainSources()) {
            if (EDGES.stream().noneMatch(edge -> file.getParent().endsWith(edge))
                    && CATCH_ALL.matcher(Product.read(file)).find()) {
                greedy.add(Product.ROOT.relativize(file).toString());
            }
        }
        assertThat(greedy)
                .as("R14: catches of Exception or Throwable outside the edge handlers, because they hide mistakes")
                .isEmpty();
    }
}
