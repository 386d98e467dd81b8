// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.aiplus.architecture.Product.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.Entity;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.aiplus.shared.DomainEvent;
import org.junit.jupiter.api.Test;

/** R12: facts are plain values, and whoever listens does so at the stated moment of the transaction. */
class EventArchTest {

    private static final DescribedPredicate<JavaClass> FACT =
            DescribedPredicate.describe("facts", type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface());

    static final ArchRule FACTS_ARE_RECORDS_IN_A_SEALED_EVENT_INTERFACE = classes()
            .that(FACT)
            .should(beRecordsInsideASealedEvent())
            .as("R12: facts are records inside a sealed interface *Event")
            .because("a reader finds all facts of a feature in one file, and a switch over them is complete");

    static final ArchRule FACTS_HOLD_IDS_AND_VALUES_ONLY = classes()
            .that(FACT)
            .should(holdValuesOnly())
            .as("R12: facts hold ids and values only")
            .because("a fact outlives the object that it is about, and nobody may change it");

    static final ArchRule WHOEVER_LISTENS_DOES_SO_INSIDE_THE_TRANSACTION = methods()
            .that(DescribedPredicate.describe("observers", method -> method.getParameters().stream()
                    .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class))))
            .should(observeAtTheRightMoment())
            .as("R12: facts are observed in the transaction that makes them, by caches after its success")
            .because("no effect without an entry or a notice, and neither about what was rolled back"
                    + " (docs/adr/0015-notices-in-the-transaction.md); a cache that forgets earlier is filled"
                    + " again with what is no longer true");

    @Test
    void factsAreRecordsInASealedEventInterface() {
        FACTS_ARE_RECORDS_IN_A_SEALED_EVENT_INTERFACE.check(CLASSES);
    }

    @Test
    void factsHoldIdsAndValuesOnly() {
        FACTS_HOLD_IDS_AND_VALUES_ONLY.check(CLASSES);
    }

    @Test
    void whoeverListensDoesSoInsideTheTransaction() {
        WHOEVER_LISTENS_DOES_SO_INSIDE_THE_TRANSACTION.check(CLASSES);
        assertThat(CLASSES.that(Product.inFeatures()).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(method -> method.getParameters().stream())
                        .filter(parameter -> parameter.isAnnotatedWith(ObservesAsync.class)))
                .as("R12: asynchronous observers, because they lose facts when the server stops")
                .isEmpty();
    }

    private static ArchCondition<JavaClass> beRecordsInsideASealedEvent() {
        return new ArchCondition<>("be records inside a sealed interface *Event") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Class<?> reflected = type.reflect();
                Class<?> owner = reflected.getDeclaringClass();
                boolean right = reflected.isRecord()
                        && owner != null
                        && owner.isSealed()
                        && owner.getSimpleName().endsWith("Event")
                        && owner.isAssignableFrom(reflected);
                if (!right) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is no record of a sealed interface *Event"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> holdValuesOnly() {
        return new ArchCondition<>("hold ids and values only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                RecordComponent[] parts = type.reflect().getRecordComponents();
                Arrays.stream(parts == null ? new RecordComponent[0] : parts)
                        .filter(part -> !isValue(part.getType()))
                        .forEach(part -> events.add(SimpleConditionEvent.violated(
                                type,
                                type.getName() + " holds " + part.getType().getName())));
            }
        };
    }

    private static boolean isValue(Class<?> type) {
        return type.isPrimitive()
                || type.isRecord()
                || type.isEnum()
                || List.of("java.lang", "java.util", "java.time", "java.math").contains(type.getPackageName())
                        && !type.isAnnotationPresent(Entity.class);
    }

    private static ArchCondition<JavaMethod> observeAtTheRightMoment() {
        return new ArchCondition<>("observe at the right moment of the transaction") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                        .forEach(parameter -> {
                            TransactionPhase phase = parameter
                                    .getAnnotationOfType(Observes.class)
                                    .during();
                            boolean cache = method.getOwner().getSimpleName().endsWith("Cache");
                            if (phase != (cache ? TransactionPhase.AFTER_SUCCESS : TransactionPhase.IN_PROGRESS)) {
                                events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " observes " + phase));
                            }
                        });
            }
        };
    }
}
