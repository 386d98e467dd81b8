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

    @Test
    void onlyRepositoriesAndQueriesTalkToTheDatabase() {
        noClasses()
                .that(DescribedPredicate.describe("are no repository or query class", type -> !outermost(type)
                        .matches(".*(Repository|Queries)")))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are EntityManager, Session or JDBC",
                        type -> !type.isAssignableTo(Throwable.class)
                                && (type.getName().equals("jakarta.persistence.EntityManager")
                                        || type.getName().equals("org.hibernate.Session")
                                        || type.getPackageName().startsWith("java.sql")
                                        || type.getPackageName().startsWith("javax.sql"))))
                .as("R7: the database is reached only in *Repository and *Queries")
                .because("a reviewer finds every statement in a class that is named for it")
                .check(CLASSES);
    }

    @Test
    void doorsKnowNoPersistence() {
        noClasses()
                .that(inDoors())
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Throwable.class))))
                .as("R7: web and API know no persistence")
                .because(
                        "they are thin doors to the same façades; only their edge handlers know how a failed commit looks")
                .check(CLASSES);
    }

    @Test
    void facadesAreStateless() {
        classes()
                .that(FACADE)
                .should()
                .beAnnotatedWith(Stateless.class)
                .as("R8: *Service classes are @Stateless")
                .because("both doors must meet the same transaction and the same role check")
                .check(CLASSES);
    }

    @Test
    void facadesKeepNothing() {
        fields().that()
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
                .because("an instance serves one caller after another")
                .check(CLASSES);
        fields().that()
                .areDeclaredInClassesThat(FACADE)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void everyActOfAFacadeStatesWhoMay() {
        methods()
                .that()
                .areDeclaredInClassesThat(FACADE)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(haveOnePermission())
                .as("R8: each public method of a façade has exactly one of @RolesAllowed and @PermitAll")
                .because("forgetting the permission must be impossible, and openness must be said")
                .check(CLASSES);
    }

    @Test
    void nothingElseIsASessionBean() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .haveSimpleNameEndingWith("Service")
                .as("R9: a @Stateless class is a façade")
                .because("what is not at the boundary is plain Java or CDI")
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Singleton.class)
                .should()
                .haveSimpleNameEndingWith("Timer")
                .as("R9: a @Singleton class is a timer")
                .because("singletons elsewhere are locks in disguise")
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(MessageDriven.class)
                .should()
                .haveSimpleNameEndingWith("Listener")
                .allowEmptyShould(true)
                .as("R9: a message-driven class is a listener")
                .check(CLASSES);
        noClasses()
                .should()
                .beAnnotatedWith(Stateful.class)
                .as("R9: no stateful session beans")
                .because("state lives in the database")
                .check(CLASSES);
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
