// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.aiplus.architecture.Product.CLASSES;
import static org.aiplus.architecture.Product.inDoors;
import static org.aiplus.architecture.Product.inFeatures;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** R7 to R9: one thin façade per feature, the only place where both doors enter, with a stated permission per act. */
class FacadeArchTest {

    private static final DescribedPredicate<JavaClass> FACADE = DescribedPredicate.describe(
            "façades",
            type -> inFeatures().test(type) && type.getSimpleName().endsWith("Service") && !type.isInterface());

    static final ArchRule ONLY_REPOSITORIES_AND_QUERIES_TALK_TO_THE_DATABASE = noClasses()
            .that(DescribedPredicate.describe(
                    "are no repository or query class", type -> !outermost(type).matches(".*(Repository|Queries)")))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are EntityManager, Session or JDBC",
                    type -> !type.isAssignableTo(Throwable.class)
                            && (type.getName().equals("jakarta.persistence.EntityManager")
                                    || type.getName().equals("org.hibernate.Session")
                                    || type.getPackageName().startsWith("java.sql")
                                    || type.getPackageName().startsWith("javax.sql"))))
            .as("R7: the database is reached only in *Repository and *Queries")
            .because("a reviewer finds every statement in a class that is named for it");

    static final ArchRule DOORS_KNOW_NO_PERSISTENCE = noClasses()
            .that(inDoors())
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                            "jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Throwable.class))))
            .as("R7: web and API know no persistence")
            .because(
                    "they are thin doors to the same façades; only their edge handlers know how a failed commit looks");

    static final ArchRule FACADES_ARE_STATELESS = classes()
            .that(FACADE)
            .should()
            .beAnnotatedWith(Stateless.class)
            .as("R8: *Service classes are @Stateless")
            .because("both doors must meet the same transaction and the same role check");

    static final ArchRule FACADES_HAVE_ONLY_INJECTED_FIELDS = fields().that()
            .areDeclaredInClassesThat(FACADE)
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(EJB.class)
            .as("R8: façades have only injected fields")
            .because("an instance serves one caller after another");

    static final ArchRule CONSTANTS_OF_FACADES_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat(FACADE)
            .and()
            .areStatic()
            .should()
            .beFinal()
            .as("R8: static fields of façades are final")
            .because("an instance serves one caller after another");

    static final ArchRule EVERY_ACT_OF_A_FACADE_STATES_WHO_MAY = methods()
            .that()
            .areDeclaredInClassesThat(FACADE)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(haveOnePermission())
            .as("R8: each public method of a façade has exactly one of @RolesAllowed and @PermitAll")
            .because("forgetting the permission must be impossible, and openness must be said");

    static final ArchRule STATELESS_BEANS_ARE_FACADES = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .haveSimpleNameEndingWith("Service")
            .as("R9: a @Stateless class is a façade")
            .because("what is not at the boundary is plain Java or CDI");

    static final ArchRule SINGLETONS_ARE_TIMERS = classes()
            .that()
            .areAnnotatedWith(Singleton.class)
            .should()
            .haveSimpleNameEndingWith("Timer")
            .as("R9: a @Singleton class is a timer")
            .because("singletons elsewhere are locks in disguise");

    static final ArchRule MESSAGE_BEANS_ARE_LISTENERS = classes()
            .that()
            .areAnnotatedWith(MessageDriven.class)
            .should()
            .haveSimpleNameEndingWith("Listener")
            .allowEmptyShould(true)
            .as("R9: a message-driven class is a listener");

    static final ArchRule NO_STATEFUL_BEANS = noClasses()
            .should()
            .beAnnotatedWith(Stateful.class)
            .as("R9: no stateful session beans")
            .because("state lives in the database");

    @Test
    void onlyRepositoriesAndQueriesTalkToTheDatabase() {
        ONLY_REPOSITORIES_AND_QUERIES_TALK_TO_THE_DATABASE.check(CLASSES);
    }

    @Test
    void doorsKnowNoPersistence() {
        DOORS_KNOW_NO_PERSISTENCE.check(CLASSES);
    }

    @Test
    void facadesAreStateless() {
        FACADES_ARE_STATELESS.check(CLASSES);
    }

    @Test
    void facadesKeepNothing() {
        FACADES_HAVE_ONLY_INJECTED_FIELDS.check(CLASSES);
        CONSTANTS_OF_FACADES_ARE_FINAL.check(CLASSES);
    }

    @Test
    void everyActOfAFacadeStatesWhoMay() {
        EVERY_ACT_OF_A_FACADE_STATES_WHO_MAY.check(CLASSES);
    }

    @Test
    void nothingElseIsASessionBean() {
        STATELESS_BEANS_ARE_FACADES.check(CLASSES);
        SINGLETONS_ARE_TIMERS.check(CLASSES);
        MESSAGE_BEANS_ARE_LISTENERS.check(CLASSES);
        NO_STATEFUL_BEANS.check(CLASSES);
    }

    private static String outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName();
    }

    private static ArchCondition<JavaMethod> haveOnePermission() {
        return new ArchCondition<>("have exactly one of @RolesAllowed and @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean roles = method.isAnnotatedWith(RolesAllowed.class);
                boolean all = method.isAnnotatedWith(PermitAll.class);
                if (roles == all) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + (roles ? " has both" : " has neither")));
                }
            }
        };
    }
}
