// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorSolutionQueries;
import org.aiplus.identity.Access;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.questionnaire.Vocabulary;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorRepository;
import org.jspecify.annotations.Nullable;

/** Checks what is sent about evidence; everything that is wrong is reported at once. */
@Dependent
class EvidenceReader {

    /** Most characters of a title, an issuer. */
    static final int MAX_TEXT = 200;

    /** Most characters of a reason. */
    static final int MAX_REASON = 500;

    /** Most questions that one piece supports. */
    static final int MOST_SUPPORTS = 200;

    private static final String SUPPORTS = "/supports";
    private static final String VENDOR = "/vendorRegistryNumber";

    @Inject
    Access access;

    @Inject
    QuestionSets questionSets;

    @Inject
    VendorRepository vendors;

    @Inject
    VendorSolutionQueries solutions;

    /** The vendor for which the caller uploads; {@code null} after reporting why there is none. */
    @Nullable
    UUID vendor(@Nullable String registryNumber, Problems problems) {
        var own = access.caller().vendors();
        if (own.isEmpty()) {
            throw new RuleViolation(ProblemCode.NO_MEMBERSHIP);
        }
        if (registryNumber == null || registryNumber.isBlank()) {
            if (own.size() == 1) {
                return own.iterator().next();
            }
            problems.add(VENDOR, ProblemCode.REQUIRED);
            return null;
        }
        var named = vendors.byRegistryNumber(List.of(registryNumber.strip())).get(registryNumber.strip());
        if (named == null || !own.contains(named.id())) {
            problems.add(VENDOR, ProblemCode.UNKNOWN_VENDOR);
            return null;
        }
        return named.id();
    }

    /** What is said about the file; {@code null} after reporting what is wrong. */
    @Nullable
    EvidenceDescription description(UploadEvidence command, Problems problems) {
        var before = problems.count();
        var kind = kind(command.kind(), problems);
        var title = text(command.title(), MAX_TEXT, "/title", problems);
        var issuer = text(command.issuer(), MAX_TEXT, "/issuer", problems);
        var from = day(command.validFrom(), "/validFrom", problems);
        var to = day(command.validTo(), "/validTo", problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("/validTo", ProblemCode.DATES_OUT_OF_ORDER);
        }
        return problems.count() != before || kind == null || title == null || issuer == null
                ? null
                : new EvidenceDescription(kind, title, issuer, from, to, command.government());
    }

    /** What the evidence of a vendor is to be bound to: questions that some version asks, of entries of the vendor. */
    Set<Support> supports(@Nullable UUID vendor, List<SupportChoice> choices, Problems problems) {
        if (choices.size() > MOST_SUPPORTS) {
            problems.add(SUPPORTS, ProblemCode.TOO_MANY_ITEMS, "maximum", MOST_SUPPORTS);
            return Set.of();
        }
        var read = new LinkedHashSet<Support>();
        var own = vendor == null ? Set.<SolutionReference>of() : solutions.owned(Set.of(vendor), references(choices));
        for (int i = 0; i < choices.size(); i++) {
            var at = JsonPointers.item(SUPPORTS, i);
            var solution = reference(choices.get(i).solution());
            var question = choices.get(i).question();
            if (solution == null || !own.contains(solution)) {
                problems.add(at + "/solution", ProblemCode.UNKNOWN_SOLUTION);
            }
            if (question == null || !asked(question)) {
                problems.add(at + "/question", ProblemCode.UNKNOWN_QUESTION);
            } else if (solution != null && !read.add(new Support(solution, question))) {
                problems.add(at, ProblemCode.DUPLICATE_ITEM);
            }
        }
        return read;
    }

    /** The words with which somebody takes evidence back. */
    static String reason(@Nullable String text) {
        var problems = new Problems();
        var reason = text(text, MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        return reason == null ? "" : reason;
    }

    private @Nullable String kind(@Nullable String code, Problems problems) {
        var kinds = questionSets.vocabulary("evidenceKind");
        if (code == null || code.isBlank()) {
            problems.add("/kind", ProblemCode.REQUIRED);
            return null;
        }
        if (!kinds.has(code)) {
            problems.add("/kind", ProblemCode.UNKNOWN_CODE, "known", codes(kinds));
            return null;
        }
        return code;
    }

    private static List<String> codes(Vocabulary vocabulary) {
        return List.copyOf(vocabulary.codes());
    }

    private boolean asked(String question) {
        return questionSets.all().stream()
                .anyMatch(set -> set.question(question).isPresent());
    }

    private static Set<SolutionReference> references(Collection<SupportChoice> choices) {
        var references = new LinkedHashSet<SolutionReference>();
        for (var choice : choices) {
            var reference = reference(choice.solution());
            if (reference != null) {
                references.add(reference);
            }
        }
        return references;
    }

    private static @Nullable SolutionReference reference(@Nullable String text) {
        return text == null ? null : SolutionReference.parse(text).orElse(null);
    }

    private static @Nullable String text(@Nullable String sent, int maximum, String pointer, Problems problems) {
        var text = sent == null ? "" : sent.strip();
        return TextRules.check(text, false, 1, maximum, pointer, problems) ? text : null;
    }

    private static @Nullable LocalDate day(@Nullable String sent, String pointer, Problems problems) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(sent.strip());
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeParseException wrong) {
            // Reported below, like a day of no calendar that people use.
        }
        problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "date");
        return null;
    }
}
