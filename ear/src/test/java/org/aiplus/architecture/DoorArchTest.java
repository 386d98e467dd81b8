// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.aiplus.architecture.Product.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** R10 and R11: the API speaks in records of its own, every operation is documented, and doors hold no rules. */
class DoorArchTest {

    private static final DescribedPredicate<JavaMethod> ACTION =
            DescribedPredicate.describe("request actions", method -> method.getAnnotations().stream()
                    .anyMatch(found -> found.getRawType().isAnnotatedWith(HttpMethod.class)));

    private static final DescribedPredicate<JavaMethod> API_ACTION = DescribedPredicate.describe(
            "operations of the API",
            method -> ACTION.test(method) && method.getOwner().getPackageName().startsWith("org.aiplus.api."));

    private static final DescribedPredicate<JavaMethod> WRITING_ACTION = DescribedPredicate.describe(
            "request actions that write",
            method -> ACTION.test(method) && !method.isAnnotatedWith(GET.class) && !method.isAnnotatedWith(HEAD.class));

    static final ArchRule THE_API_SPEAKS_IN_ITS_OWN_RECORDS = methods()
            .that(API_ACTION)
            .should(speakInRecords())
            .allowEmptyShould(true)
            .as("R10: operations take and return *Json records, ids or Response")
            .because("a domain type in a body would publish whatever it gains next year");

    static final ArchRule EVERY_OPERATION_IS_DOCUMENTED = methods()
            .that(API_ACTION)
            .should(beDocumented())
            .allowEmptyShould(true)
            .as("R10: each operation has @Operation and says what it answers")
            .because("the API document is the contract that vendors program against; its refusals are checked there");

    static final ArchRule DOORS_REACH_NO_REPOSITORY = noClasses()
            .that(Product.inDoors())
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.aiplus\\..*(Repository|Queries)")
            .as("R11: web and API use façades, no repository")
            .because("roles, transactions and access decisions live in the façade");

    static final ArchRule AN_ACT_THAT_WRITES_IS_ONE_CALL_OF_A_FACADE = methods()
            .that(WRITING_ACTION)
            .should(callAtMostOneFacadeMethod())
            .allowEmptyShould(true)
            .as("R11: a request that writes calls one façade method")
            .because("two calls are two transactions: the second can fail after the first took effect");

    static final ArchRule THE_WEB_DOES_NOT_KNOW_THE_API = noClasses()
            .that()
            .resideInAPackage("org.aiplus.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.aiplus.api..")
            .as("R11: the web does not know the API")
            .because("each door is replaced without the other");

    static final ArchRule FEATURES_DO_NOT_KNOW_THE_DOORS = noClasses()
            .that(Product.inFeatures())
            .should()
            .dependOnClassesThat(Product.inDoors())
            .as("R11: features do not know the doors")
            .because("dependencies point inwards");

    static final ArchRule FEATURES_KNOW_NO_HTTP_AND_NO_TEMPLATES = classes()
            .that(Product.inFeatures())
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("jakarta.ws.rs..", "jakarta.servlet..", "gg.jte..")
            .as("R11: features know no HTTP and no templates")
            .because("the same act must be the same through every door");

    @Test
    void theApiSpeaksInItsOwnRecords() {
        THE_API_SPEAKS_IN_ITS_OWN_RECORDS.check(CLASSES);
    }

    @Test
    void everyOperationIsDocumented() {
        EVERY_OPERATION_IS_DOCUMENTED.check(CLASSES);
    }

    @Test
    void doorsReachNoRepository() {
        DOORS_REACH_NO_REPOSITORY.check(CLASSES);
    }

    @Test
    void anActThatWritesIsOneCallOfAFacade() {
        AN_ACT_THAT_WRITES_IS_ONE_CALL_OF_A_FACADE.check(CLASSES);
    }

    @Test
    void doorsDoNotKnowEachOther() {
        THE_WEB_DOES_NOT_KNOW_THE_API.check(CLASSES);
        FEATURES_DO_NOT_KNOW_THE_DOORS.check(CLASSES);
    }

    @Test
    void featuresKnowNoHttpAndNoTemplates() {
        FEATURES_KNOW_NO_HTTP_AND_NO_TEMPLATES.check(CLASSES);
    }

    private static ArchCondition<JavaMethod> speakInRecords() {
        return new ArchCondition<>("take and return *Json records, ids or Response") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.getReturnType().getAllInvolvedRawTypes().stream().allMatch(DoorArchTest::isOfTheApi)) {
                    events.add(SimpleConditionEvent.violated(
                            method,
                            method.getFullName() + " returns "
                                    + method.getReturnType().getName()));
                }
                method.getParameters().stream()
                        .filter(DoorArchTest::isBody)
                        .filter(parameter -> !isOfTheApi(parameter.getRawType()))
                        .forEach(parameter -> events.add(SimpleConditionEvent.violated(
                                method,
                                method.getFullName() + " takes "
                                        + parameter.getRawType().getName())));
            }
        };
    }

    private static boolean isBody(JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .noneMatch(found -> found.getRawType().getPackageName().startsWith("jakarta.ws.rs"));
    }

    private static boolean isOfTheApi(JavaClass type) {
        return type.getName().equals("void")
                || type.isAssignableTo(Response.class)
                || type.isAssignableTo(InputStream.class)
                || type.getName().equals(List.class.getName())
                || type.getName().equals("com.fasterxml.jackson.databind.JsonNode")
                || (type.isRecord() && type.getSimpleName().matches(".*(Json|Id|Reference)"));
    }

    private static ArchCondition<JavaMethod> beDocumented() {
        return new ArchCondition<>("have @Operation and a documented answer") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var reflected = method.reflect();
                if (!reflected.isAnnotationPresent(Operation.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @Operation"));
                }
                boolean answers = Arrays.stream(reflected.getAnnotationsByType(APIResponse.class))
                        .anyMatch(answer -> answer.responseCode().startsWith("2"));
                if (!answers) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " documents no answer of the 2xx kind"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> callAtMostOneFacadeMethod() {
        return new ArchCondition<>("call at most one method of a façade") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<String> called = method.getMethodCallsFromSelf().stream()
                        .filter(DoorArchTest::isFacadeCall)
                        .map(call -> call.getTarget().getFullName())
                        .collect(Collectors.toSet());
                if (called.size() > 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " calls " + called));
                }
            }
        };
    }

    private static boolean isFacadeCall(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return Product.inFeatures().test(owner) && owner.getSimpleName().endsWith("Service");
    }
}
