// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.catalogue.Classification;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.Criterion;
import org.aiplus.department.DepartmentRepository;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.evidence.EvidenceTerm;
import org.aiplus.identity.Caller;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads what assessors send and reports all that is wrong with it. */
@Dependent
class FindingReader {

    /** Most findings at once. */
    static final int MOST = 200;

    private static final int MAX_REASON = 2000;
    private static final int MAX_TEXT = 1000;
    private static final int MAX_AUTHORITY = 200;
    private static final int MOST_CITED = 20;

    @Inject
    DepartmentRepository departments;

    /** What a finding is checked against. */
    record Ground(CriteriaSet set, List<Criterion> applying, List<EvidenceTerm> evidence, Caller by, LocalDate today) {}

    /** The findings, one for each criterion; problems are reported under {@code /entries}. */
    List<Entry> entries(List<NewEntry> sent, Ground ground, Instant at, Problems problems) {
        if (sent.isEmpty()) {
            problems.add("/entries", ProblemCode.REQUIRED);
        }
        if (sent.size() > MOST) {
            problems.add("/entries", ProblemCode.TOO_MANY_ITEMS, "maximum", MOST);
            return List.of();
        }
        var applying = ground.applying().stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
        var seen = new HashSet<String>();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < sent.size(); i++) {
            var pointer = JsonPointers.item("/entries", i);
            var entry = sent.get(i);
            var criterion = entry.criterion() == null ? null : applying.get(entry.criterion());
            if (criterion == null) {
                problems.add(pointer + "/criterion", ProblemCode.UNKNOWN_CRITERION);
            } else if (!seen.add(criterion.code())) {
                problems.add(pointer + "/criterion", ProblemCode.DUPLICATE_ITEM);
            } else {
                var read = entry(entry, criterion, ground, at, pointer, problems);
                if (read != null) {
                    entries.add(read);
                }
            }
        }
        return entries;
    }

    private static @Nullable Entry entry(
            NewEntry sent, Criterion criterion, Ground ground, Instant at, String pointer, Problems problems) {
        var before = problems.count();
        AssessmentRules.SHIPPED
                .deskOf(criterion.code(), criterion.family())
                .filter(role -> !ground.by().has(role))
                .ifPresent(role -> problems.add(pointer, ProblemCode.NOT_ALLOWED));
        var result = constant(GateResult.class, sent.result(), pointer + "/result", problems);
        var mark = sent.mark();
        if (criterion.kind().isGate()) {
            if (mark != null) {
                problems.add(pointer + "/mark", ProblemCode.NOT_ASKED);
            }
            if (sent.result() == null) {
                problems.add(pointer + "/result", ProblemCode.REQUIRED);
            }
        } else if (result == null) {
            mark(mark, pointer + "/mark", problems);
        } else if (result != GateResult.NOT_APPLICABLE) {
            problems.add(
                    pointer + "/result", ProblemCode.UNKNOWN_CODE, "known", List.of(GateResult.NOT_APPLICABLE.name()));
        } else if (mark != null) {
            problems.add(pointer + "/mark", ProblemCode.NOT_ASKED);
        }
        var reason = text(sent.reason(), MAX_REASON, pointer + "/reason", problems);
        var cited = cited(sent.evidence(), ground, pointer + "/evidence", problems);
        return problems.count() != before || reason == null
                ? null
                : new Entry(
                        criterion.code(),
                        result,
                        mark,
                        reason,
                        cited,
                        ground.by().actor(),
                        at);
    }

    private static void mark(@Nullable Integer mark, String pointer, Problems problems) {
        if (mark == null) {
            problems.add(pointer, ProblemCode.REQUIRED);
        } else if (mark < Criterion.LOWEST_MARK) {
            problems.add(pointer, ProblemCode.TOO_SMALL, "minimum", Criterion.LOWEST_MARK);
        } else if (mark > Criterion.HIGHEST_MARK) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", Criterion.HIGHEST_MARK);
        }
    }

    private static List<EvidenceReference> cited(List<String> sent, Ground ground, String pointer, Problems problems) {
        if (sent.size() > MOST_CITED) {
            problems.add(pointer, ProblemCode.TOO_MANY_ITEMS, "maximum", MOST_CITED);
            return List.of();
        }
        var known = ground.evidence().stream()
                .collect(Collectors.toMap(EvidenceTerm::evidence, Function.identity(), (one, other) -> one));
        var cited = new ArrayList<EvidenceReference>();
        for (int i = 0; i < sent.size(); i++) {
            var at = JsonPointers.item(pointer, i);
            var reference = EvidenceReference.parse(sent.get(i));
            var term = reference.map(known::get).orElse(null);
            if (term == null) {
                problems.add(at, ProblemCode.UNKNOWN_EVIDENCE);
            } else if (term.from() != null && term.from().isAfter(ground.today())) {
                problems.add(at, ProblemCode.DATE_IN_FUTURE);
            } else if (cited.contains(term.evidence())) {
                problems.add(at, ProblemCode.DUPLICATE_ITEM);
            } else {
                cited.add(term.evidence());
            }
        }
        return cited;
    }

    /**
     * A scope no wider than the entry.
     *
     * @param widest class of data that the entry allows, {@code null} when it says nothing
     */
    Scope scope(NewScope sent, @Nullable Classification widest, LocalDate today, Problems problems) {
        var known = departments.named(Set.copyOf(sent.departments()));
        for (int i = 0; i < sent.departments().size(); i++) {
            if (!known.containsKey(sent.departments().get(i))) {
                problems.add(JsonPointers.item("/scope/departments", i), ProblemCode.UNKNOWN_DEPARTMENT);
            }
        }
        var at = "/scope/maximumClassification";
        var classification = constant(Classification.class, sent.maximumClassification(), at, problems);
        if (classification != null && widest != null && classification.compareTo(widest) > 0) {
            problems.add(at, ProblemCode.TOO_LARGE, "maximum", widest.name());
        }
        var uses = sent.uses() == null || sent.uses().isBlank()
                ? null
                : text(sent.uses(), MAX_TEXT, "/scope/uses", problems);
        var until = sent.until() == null || sent.until().isBlank()
                ? null
                : future(sent.until(), today, "/scope/until", problems);
        return new Scope(sent.departments().stream().distinct().toList(), classification, uses, until);
    }

    /** A condition; {@code null} after reporting what is wrong. */
    NewCondition.@Nullable Checked condition(NewCondition sent, LocalDate today, Problems problems) {
        var text = text(sent.text(), MAX_TEXT, "/text", problems);
        if (sent.owner() == null) {
            problems.add("/owner", ProblemCode.REQUIRED);
        }
        var owner = constant(ConditionOwner.class, sent.owner(), "/owner", problems);
        var due = future(sent.due(), today, "/due", problems);
        return text == null || owner == null || due == null ? null : new NewCondition.Checked(text, owner, due);
    }

    /** A waiver; {@code null} after reporting what is wrong. */
    NewWaiver.@Nullable Checked waiver(NewWaiver sent, Ground ground, Problems problems) {
        var target = sent.target();
        var known = target != null
                && (ground.applying().stream()
                                .anyMatch(criterion -> criterion.kind().isGate()
                                        && criterion.code().equals(target))
                        || ground.set()
                                .family(target)
                                .filter(family -> family.floorPercentage() != null)
                                .isPresent());
        if (!known) {
            problems.add("/target", ProblemCode.UNKNOWN_CRITERION);
        }
        var authority = text(sent.authority(), MAX_AUTHORITY, "/authority", problems);
        var reason = text(sent.reason(), MAX_REASON, "/reason", problems);
        var until = future(sent.until(), ground.today(), "/until", problems);
        return !known || target == null || authority == null || reason == null || until == null
                ? null
                : new NewWaiver.Checked(target, authority, reason, until);
    }

    /** Words with which somebody does something. */
    static String reason(@Nullable String sent) {
        var problems = new Problems();
        var reason = reason(sent, problems);
        problems.throwIfAny();
        return reason;
    }

    /** The same beside other problems; empty after reporting what is wrong. */
    static String reason(@Nullable String sent, Problems problems) {
        var reason = text(sent, MAX_REASON, "/reason", problems);
        return reason == null ? "" : reason;
    }

    private static @Nullable String text(@Nullable String sent, int maximum, String pointer, Problems problems) {
        var text = sent == null ? "" : sent.replace("\r\n", "\n").strip();
        return TextRules.check(text, true, 1, maximum, pointer, problems) ? text : null;
    }

    private static @Nullable LocalDate future(
            @Nullable String sent, LocalDate today, String pointer, Problems problems) {
        if (sent == null || sent.isBlank()) {
            problems.add(pointer, ProblemCode.REQUIRED);
            return null;
        }
        try {
            var day = LocalDate.parse(sent.strip());
            if (day.isAfter(today) && day.getYear() <= 2200) {
                return day;
            }
            problems.add(pointer, ProblemCode.DATES_OUT_OF_ORDER);
        } catch (DateTimeParseException wrong) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "date");
        }
        return null;
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, @Nullable String sent, String pointer, Problems problems) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        var found = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(sent))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(
                    pointer,
                    ProblemCode.UNKNOWN_CODE,
                    "known",
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        }
        return found.orElse(null);
    }
}
