// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What procurement officers do about a vendor that is locked for it: never about one of their own. */
@Dependent
class Verification {

    static final int MAX_REASON = 1000;
    static final int MAX_QUESTION = 2000;
    static final int MAX_ANSWER = 4000;

    @Inject
    Access access;

    @Inject
    VendorQueries vendors;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws RuleViolation REQUIRED and the like for the reason, TRANSITION_NOT_ALLOWED, VENDOR_DUPLICATE_OPEN */
    void decide(Vendor vendor, VendorDecision decision, @Nullable String reason) {
        outside(vendor);
        var why = decision == VendorDecision.VERIFY && (reason == null || reason.isBlank())
                ? ""
                : text(reason, MAX_REASON, "/reason");
        if (vendor.status() != decision.from()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (decision.to() == VendorStatus.VERIFIED
                && vendors.duplicates(vendor.id()).stream().anyMatch(VendorDuplicate::hinders)) {
            throw new RuleViolation(ProblemCode.VENDOR_DUPLICATE_OPEN);
        }
        vendors.add(vendor.moveTo(decision.to(), why, access.caller().actor(), clock.now()));
        events.fire(new VendorEvent.Decided(vendor.id(), words(vendor), decision, why));
    }

    /** @throws RuleViolation REQUIRED and the like for the question */
    void ask(Vendor vendor, @Nullable String question) {
        outside(vendor);
        var text = text(question, MAX_QUESTION, "/question");
        var at = clock.now();
        var asked = VendorQuestion.asked(vendor.id(), text, access.caller().actor(), at);
        vendor.touched(at);
        vendors.add(asked);
        events.fire(new VendorEvent.Asked(vendor.id(), words(vendor), asked.id()));
    }

    /** @throws RuleViolation REQUIRED and the like for the answer, TRANSITION_NOT_ALLOWED */
    void answer(Vendor vendor, UUID questionId, @Nullable String answer) {
        var question = vendors.question(vendor.id(), questionId).orElseThrow(NotFound::new);
        var text = text(answer, MAX_ANSWER, "/answer");
        var at = clock.now();
        question.answer(text, access.caller().actor(), at);
        vendor.touched(at);
        events.fire(new VendorEvent.Answered(vendor.id(), words(vendor), questionId, question.askedBy()));
    }

    /** @throws RuleViolation REQUIRED and the like, TRANSITION_NOT_ALLOWED */
    void decideDuplicate(Vendor vendor, UUID caseId, @Nullable DuplicateDecision decision, @Nullable String reason) {
        outside(vendor);
        var found = vendors.duplicate(vendor.id(), caseId).orElseThrow(NotFound::new);
        var problems = new Problems();
        if (decision == null) {
            problems.add("/decision", ProblemCode.REQUIRED);
        }
        var why = VendorDetailsReader.text(reason, true, MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        if (decision != null && why != null) {
            var at = clock.now();
            found.decide(decision, why, access.caller().actor(), at);
            vendor.touched(at);
            events.fire(new VendorEvent.DuplicateDecided(vendor.id(), found.otherVendorId(), decision));
        }
    }

    private void outside(Vendor vendor) {
        access.requireGovernmentOutside(vendor.id());
        vendors.profile(vendor.id()).map(VendorProfile::registeredBy).ifPresent(access::requireOther);
    }

    private static String text(@Nullable String text, int maxLength, String pointer) {
        var problems = new Problems();
        var checked = VendorDetailsReader.text(text, true, maxLength, pointer, problems);
        problems.throwIfAny();
        return Optional.ofNullable(checked).orElseThrow();
    }

    private static String words(Vendor vendor) {
        return vendor.view().name().resolve(Language.EN).text();
    }
}
