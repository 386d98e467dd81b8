// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static org.aiplus.architecture.Product.CLASSES;
import static org.aiplus.architecture.Product.inFeatures;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.junit.jupiter.api.Test;

/** R3 to R6: entities stay inside their feature, guard themselves and know nothing of frameworks. */
class DomainArchTest {

    private static final DescribedPredicate<JavaClass> ENTITY =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));

    private static final DescribedPredicate<JavaClass> AGGREGATE = DescribedPredicate.describe(
            "aggregates",
            type -> ENTITY.test(type) && type.getAllFields().stream().anyMatch(DomainArchTest::isVersion));

    /** What a domain is made of: things with an identity, states, facts, and the values that others see. */
    private static final DescribedPredicate<JavaClass> DOMAIN_TYPE = DescribedPredicate.describe(
            "domain types (entities, public records, enums, events)",
            type -> inFeatures().test(type)
                    && (ENTITY.test(type)
                            || type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC)
                            || type.isEnum()
                            || type.getSimpleName().endsWith("Event"))
                    && !type.getModifiers().contains(JavaModifier.PRIVATE));

    static final ArchRule ENTITIES_ARE_NOT_PUBLIC = classes()
            .that(ENTITY)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .notBePublic()
            .orShould()
            .beRecords()
            .as("R3: entities and embeddables are not public, except value records")
            .because("what the compiler hides can reach neither JSON nor pages");

    static final ArchRule PERSISTENCE_CLASSES_THAT_OTHERS_USE_HAND_OUT_VALUES_ONLY = methods()
            .that()
            .areDeclaredInClassesThat(inFeatures()
                    .and(DescribedPredicate.describe(
                            "are public and reach the database",
                            type -> type.getSimpleName().matches(".*(Repository|Queries)")
                                    && type.getModifiers().contains(JavaModifier.PUBLIC))))
            .and()
            .arePublic()
            .should(handOutNoEntity())
            .allowEmptyShould(true)
            .as("R3: what a repository offers to other features holds no entity")
            .because("reference data is read in bulk across features, but changed only by its own");

    static final ArchRule ENTITIES_POINT_AT_OTHER_AGGREGATES_BY_ID = fields().that()
            .areDeclaredInClassesThat(ENTITY)
            .should(notHoldAnAggregate())
            .as("R4: no field of an entity holds another aggregate")
            .because("an aggregate is loaded, locked and saved alone; links between aggregates are ids");

    static final ArchRule ENTITIES_HAVE_VERBS_INSTEAD_OF_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .as("R5: entities have no setters")
            .because("a verb checks its rule; a setter lets everybody past it");

    static final ArchRule ENTITIES_CANNOT_BE_MADE_EMPTY = noConstructors()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .and()
            .haveRawParameterTypes(new Class<?>[0])
            .should()
            .bePublic()
            .orShould()
            .bePrivate()
            .as("R5: the empty constructor of an entity is the provider's alone")
            .because("an entity is right from its birth");

    static final ArchRule ENTITIES_THAT_CHANGE_ARE_VERSIONED = classes()
            .that(ENTITY)
            .should(haveAVersionUnlessOnlyAdded())
            .as("R5: entities have a @Version, unless their rows are only ever added")
            .because("two people who change one thing must not overwrite each other");

    static final ArchRule DOMAIN_TYPES_KNOW_NO_FRAMEWORK = classes()
            .that(DOMAIN_TYPE)
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are Java, persistence annotations, JSON type codes or the product's own",
                    DomainArchTest::isAllowedInDomain))
            .as("R6: domain types use only Java, jakarta.persistence, jakarta.validation and the product's types")
            .because("rules are tested in milliseconds and outlive the server");

    static final ArchRule HIBERNATE_IS_USED_ONLY_BY_PERSISTENCE_AND_SEARCH = noClasses()
            .that(ENTITY)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are Hibernate's, except @JdbcTypeCode",
                    type -> type.getPackageName().startsWith("org.hibernate") && !isTypeCode(type)))
            .as("R6: of Hibernate, entities use only @JdbcTypeCode")
            .because("the mapping for search is programmatic, in one class");

    @Test
    void entitiesAreNotPublic() {
        ENTITIES_ARE_NOT_PUBLIC.check(CLASSES);
    }

    @Test
    void persistenceClassesThatOthersUseHandOutValuesOnly() {
        PERSISTENCE_CLASSES_THAT_OTHERS_USE_HAND_OUT_VALUES_ONLY.check(CLASSES);
    }

    @Test
    void entitiesPointAtOtherAggregatesById() {
        ENTITIES_POINT_AT_OTHER_AGGREGATES_BY_ID.check(CLASSES);
    }

    @Test
    void entitiesHaveVerbsInsteadOfSetters() {
        ENTITIES_HAVE_VERBS_INSTEAD_OF_SETTERS.check(CLASSES);
    }

    @Test
    void entitiesCannotBeMadeEmpty() {
        ENTITIES_CANNOT_BE_MADE_EMPTY.check(CLASSES);
    }

    @Test
    void entitiesThatChangeAreVersioned() {
        ENTITIES_THAT_CHANGE_ARE_VERSIONED.check(CLASSES);
    }

    @Test
    void domainTypesKnowNoFramework() {
        DOMAIN_TYPES_KNOW_NO_FRAMEWORK.check(CLASSES);
    }

    @Test
    void hibernateIsUsedOnlyByPersistenceAndSearch() {
        HIBERNATE_IS_USED_ONLY_BY_PERSISTENCE_AND_SEARCH.check(CLASSES);
    }

    private static boolean isAllowedInDomain(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        String name = base.getPackageName();
        return base.isPrimitive()
                || name.equals("java")
                || name.startsWith("java.")
                || name.startsWith("jakarta.persistence")
                || name.startsWith("jakarta.validation")
                || name.startsWith("org.jspecify")
                || name.startsWith("org.aiplus")
                || isTypeCode(base);
    }

    private static boolean isTypeCode(JavaClass type) {
        return type.getName().equals("org.hibernate.annotations.JdbcTypeCode")
                || type.getName().equals("org.hibernate.type.SqlTypes");
    }

    private static boolean isVersion(JavaField field) {
        return field.isAnnotatedWith(Version.class);
    }

    private static ArchCondition<JavaField> notHoldAnAggregate() {
        return new ArchCondition<>("not hold another aggregate") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> AGGREGATE.test(type) && !type.equals(field.getOwner()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " holds the aggregate " + type.getSimpleName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> handOutNoEntity() {
        return new ArchCondition<>("hand out no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(ENTITY)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " hands out an entity"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveAVersionUnlessOnlyAdded() {
        return new ArchCondition<>("have a @Version or no method that changes them") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean versioned = entity.getAllFields().stream().anyMatch(DomainArchTest::isVersion);
                entity.getMethods().stream()
                        .filter(method -> !versioned && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .flatMap(method -> method.getFieldAccesses().stream())
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .filter(access -> access.getTargetOwner().equals(entity))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                if (entity.getFields().stream().noneMatch(field -> field.isAnnotatedWith(Id.class))) {
                    events.add(SimpleConditionEvent.violated(entity, entity.getName() + " has no @Id of its own"));
                }
            }
        };
    }
}
