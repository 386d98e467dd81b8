// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What vendors declare. Their own people and the government read it; their owners declare; officers judge what is open. */
@Stateless
@ActsForCaller
public class DeclarationService {

    private static final int MAX_REASON = 1000;

    @Inject
    Access access;

    @Inject
    Declarations content;

    @Inject
    DeclarationRepository declarations;

    @Inject
    Clearances clearances;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** What every vendor must declare today. */
    @PermitAll
    public List<Declaration> asked() {
        return content.current();
    }

    /**
     * What a vendor must declare and what it declared last, for its members and the government.
     *
     * @throws NotFound for everybody else
     */
    @RolesAllowed({Role.VENDOR, Role.PROCUREMENT_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
    public List<VendorDeclarationView> list(UUID vendor) {
        access.requireGovernmentOrMember(vendor);
        var now = clock.now();
        var made = declarations.current(vendor);
        return content.current().stream()
                .map(wanted -> made.stream()
                        .filter(declaration -> declaration.code().equals(wanted.code()))
                        .findFirst()
                        .map(declaration -> declaration.view(wanted, now))
                        .orElse(new VendorDeclarationView(wanted, null)))
                .toList();
    }

    /**
     * Declares for the vendor; what it declared before under the same code is replaced. The rules of the content judge
     * it at once.
     *
     * @param version of the content that was read; only the one in force can be answered
     * @param answers by code of the question; YES or NO, codes of options, words, and days as 2027-03-31
     * @throws NotFound when there is no such declaration, and for people of other vendors
     * @throws org.aiplus.shared.NotAllowed for editors
     * @throws org.aiplus.shared.RuleViolation UNKNOWN_QUESTION_SET for a version that is not in force; REQUIRED,
     *     UNKNOWN_QUESTION, UNKNOWN_CODE, WRONG_FORMAT, TOO_LONG or CONTROL_CHARACTER for answers
     */
    @RolesAllowed(Role.VENDOR)
    public VendorDeclarationView declare(
            UUID vendor, String code, @Nullable String version, Map<String, String> answers) {
        access.requireVendorOwner(vendor);
        var wanted = content.current(code).orElseThrow(NotFound::new);
        if (!wanted.version().equals(version)) {
            var problems = new Problems();
            problems.add("/version", ProblemCode.UNKNOWN_QUESTION_SET);
            problems.throwIfAny();
        }
        var checked = DeclarationReader.read(wanted, answers);
        declarations.awaitTurn(vendor);
        var at = clock.now();
        declarations.current(vendor).stream()
                .filter(present -> present.code().equals(code))
                .forEach(present -> present.replace(at));
        // The old one must have gone before the new one comes: one of each code holds.
        declarations.flush();
        var made = VendorDeclaration.made(vendor, wanted, checked, access.requireSignedIn(), at);
        declarations.add(made);
        clearances.renew(vendor);
        events.fire(new DeclarationEvent.Made(vendor, code, made.id(), made.outcome()));
        return made.view(wanted, at);
    }

    /**
     * Judges a declaration that the rules leave open. Nobody judges a vendor of their own.
     *
     * @param outcome PASS or FAIL
     * @throws NotFound when the vendor has no such declaration
     * @throws org.aiplus.shared.RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER for the reason; REQUIRED or
     *     UNKNOWN_CODE for the outcome; TRANSITION_NOT_ALLOWED when nothing is open
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public VendorDeclarationView review(
            UUID vendor, UUID declaration, @Nullable DeclarationOutcome outcome, @Nullable String reason) {
        access.requireGovernmentOutside(vendor);
        declarations.awaitTurn(vendor);
        var found = declarations.find(vendor, declaration).orElseThrow(NotFound::new);
        var problems = new Problems();
        if (outcome == null) {
            problems.add("/outcome", ProblemCode.REQUIRED);
        } else if (outcome == DeclarationOutcome.REVIEW) {
            problems.add("/outcome", ProblemCode.UNKNOWN_CODE, "known", List.of("PASS", "FAIL"));
        }
        var why = Objects.requireNonNullElse(reason, "").strip();
        TextRules.check(why, true, 1, MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        var judged = Objects.requireNonNull(outcome);
        var at = clock.now();
        found.review(judged, why, access.requireSignedIn(), at);
        clearances.renew(vendor);
        events.fire(new DeclarationEvent.Reviewed(vendor, found.code(), found.id(), judged));
        return content.find(found.code(), found.contentVersion())
                .or(() -> content.current(found.code()))
                .map(read -> found.view(read, at))
                .orElseThrow(NotFound::new);
    }
}
