// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that catches nothing guards nothing: each is shown a class that breaks it. */
class RulesBiteArchTest {

    private static final JavaClasses BROKEN = new ClassFileImporter()
            .importPackages("org.aiplus.broken", "org.aiplus.web.broken", "org.aiplus.api.broken");

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void theRuleNamesWhatBreaksIt(ArchRule rule, String broken) {
        assertThat(rule.evaluate(BROKEN).getFailureReport().getDetails())
                .as(rule.getDescription())
                .anyMatch(detail -> detail.contains(broken));
    }

    static Stream<Arguments> rulesAndWhatBreaksThem() {
        return Stream.of(
                arguments(DomainArchTest.ENTITIES_ARE_NOT_PUBLIC, "PublicEntity"),
                arguments(DomainArchTest.PERSISTENCE_CLASSES_THAT_OTHERS_USE_HAND_OUT_VALUES_ONLY, "LeakingRepository"),
                arguments(DomainArchTest.ENTITIES_POINT_AT_OTHER_AGGREGATES_BY_ID, "PointingEntity"),
                arguments(DomainArchTest.ENTITIES_HAVE_VERBS_INSTEAD_OF_SETTERS, "SettableEntity"),
                arguments(DomainArchTest.ENTITIES_CANNOT_BE_MADE_EMPTY, "EmptyEntity"),
                arguments(DomainArchTest.ENTITIES_THAT_CHANGE_ARE_VERSIONED, "UnversionedEntity"),
                arguments(DomainArchTest.DOMAIN_TYPES_KNOW_NO_FRAMEWORK, "SentValue"),
                arguments(DomainArchTest.HIBERNATE_IS_USED_ONLY_BY_PERSISTENCE_AND_SEARCH, "MappedEntity"),
                arguments(FacadeArchTest.ONLY_REPOSITORIES_AND_QUERIES_TALK_TO_THE_DATABASE, "ManagingHelper"),
                arguments(FacadeArchTest.DOORS_KNOW_NO_PERSISTENCE, "BrokenPage"),
                arguments(FacadeArchTest.FACADES_ARE_STATELESS, "PlainService"),
                arguments(FacadeArchTest.FACADES_HAVE_ONLY_INJECTED_FIELDS, "KeepingService.last"),
                arguments(FacadeArchTest.CONSTANTS_OF_FACADES_ARE_FINAL, "KeepingService.callers"),
                arguments(FacadeArchTest.EVERY_ACT_OF_A_FACADE_STATES_WHO_MAY, "KeepingService.open() has neither"),
                arguments(FacadeArchTest.EVERY_ACT_OF_A_FACADE_STATES_WHO_MAY, "KeepingService.close() has both"),
                arguments(FacadeArchTest.STATELESS_BEANS_ARE_FACADES, "StatelessHelper"),
                arguments(FacadeArchTest.SINGLETONS_ARE_TIMERS, "SingletonHelper"),
                arguments(FacadeArchTest.MESSAGE_BEANS_ARE_LISTENERS, "MessageHelper"),
                arguments(FacadeArchTest.NO_STATEFUL_BEANS, "StatefulHelper"),
                arguments(DoorArchTest.THE_API_SPEAKS_IN_ITS_OWN_RECORDS, "BrokenResource.read()"),
                arguments(DoorArchTest.EVERY_OPERATION_IS_DOCUMENTED, "BrokenResource.read()"),
                arguments(DoorArchTest.DOORS_REACH_NO_REPOSITORY, "LeakingRepository"),
                arguments(DoorArchTest.AN_ACT_THAT_WRITES_IS_ONE_CALL_OF_A_FACADE, "BrokenResource.write()"),
                arguments(DoorArchTest.THE_WEB_DOES_NOT_KNOW_THE_API, "BrokenPage"),
                arguments(DoorArchTest.FEATURES_DO_NOT_KNOW_THE_DOORS, "OutwardHelper"),
                arguments(DoorArchTest.FEATURES_KNOW_NO_HTTP_AND_NO_TEMPLATES, "OutwardHelper"),
                arguments(EventArchTest.FACTS_ARE_RECORDS_IN_A_SEALED_EVENT_INTERFACE, "LooseFact"),
                arguments(EventArchTest.FACTS_HOLD_IDS_AND_VALUES_ONLY, "EntityFact"),
                arguments(EventArchTest.WHOEVER_LISTENS_DOES_SO_INSIDE_THE_TRANSACTION, "LateListener"),
                arguments(ClockArchTest.NOBODY_READS_THE_MACHINES_CLOCK, "OwnTime"),
                arguments(ExceptionArchTest.WHAT_LEAVES_A_FACADE_IS_A_DOMAIN_EXCEPTION, "LooseException"));
    }
}
