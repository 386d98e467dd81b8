// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorEntries;
import org.aiplus.identity.Access;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/** Finds out what a new draft begins with: for which vendor, about which solution, and with which answers. */
@Dependent
class Openings {

    @Inject
    Access access;

    @Inject
    VendorRepository vendors;

    @Inject
    VendorEntries entries;

    @Inject
    QuestionSets questionSets;

    @Inject
    SubmissionRepository submissions;

    /** The beginning of the draft with this reference. */
    Submission.Opening open(NewSubmission command, SubmissionReference reference) {
        if (command.revisionOf() != null && command.copyOf() != null) {
            throw new RuleViolation(List.of(Problem.at("/copyOf", ProblemCode.UNKNOWN_PROPERTY)));
        }
        var vendor = vendor(command.vendor());
        if (command.revisionOf() != null) {
            return revision(vendor, entry(command.revisionOf(), vendor));
        }
        var copied = command.copyOf() == null ? null : copy(entry(command.copyOf(), vendor));
        var content =
                copied == null ? SubmissionContent.empty(questionSets.current().version()) : copied.content();
        var solution = entries.open(vendor.id(), vendor.demo(), reference.value());
        return new Submission.Opening(
                vendor.id(), solution.value(), null, content, copied == null ? List.of() : copied.left());
    }

    private Submission.Opening revision(VendorView vendor, VendorEntries.PublishedEntry entry) {
        if (submissions.openFor(entry.solution().value()).isPresent()) {
            throw new RuleViolation(ProblemCode.SUBMISSION_OPEN);
        }
        var carried = CopiedAnswers.carried(entry.content().tree(), questionSets.current());
        return new Submission.Opening(
                vendor.id(), entry.solution().value(), entry.revision(), carried.content(), carried.left());
    }

    private CopiedAnswers copy(VendorEntries.PublishedEntry entry) {
        return CopiedAnswers.copied(entry.content().tree(), questionSets.current());
    }

    /** The version of the questions that a new draft answers. */
    String currentVersion() {
        return questionSets.current().version();
    }

    private VendorEntries.PublishedEntry entry(@Nullable String reference, VendorView vendor) {
        return SolutionReference.parse(Objects.requireNonNullElse(reference, ""))
                .flatMap(solution -> entries.lockPublished(solution, vendor.id()))
                .orElseThrow(NotFound::new);
    }

    /**
     * The vendor for whom the caller acts.
     *
     * @throws RuleViolation NO_MEMBERSHIP; REQUIRED when the caller is a member of several and names none
     * @throws NotFound when the caller is not a member of the vendor with this registry number
     */
    VendorView vendor(@Nullable String registryNumber) {
        var own = vendors.byId(access.caller().vendors()).values();
        if (own.isEmpty()) {
            throw new RuleViolation(ProblemCode.NO_MEMBERSHIP);
        }
        if (registryNumber == null) {
            if (own.size() > 1) {
                throw new RuleViolation(List.of(Problem.at("/vendor", ProblemCode.REQUIRED)));
            }
            return own.iterator().next();
        }
        return own.stream()
                .filter(vendor -> vendor.registryNumber().equals(registryNumber))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
