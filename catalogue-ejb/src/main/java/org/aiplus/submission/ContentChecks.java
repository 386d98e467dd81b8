// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.catalogue.SolutionContent;
import org.aiplus.catalogue.SubmissionReader;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.LocalisedTextJson;
import org.aiplus.json.Problems;
import org.aiplus.questionnaire.AnswerContext;
import org.aiplus.questionnaire.AnswersJson;
import org.aiplus.questionnaire.Completeness;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.vendor.VendorStanding;
import org.jspecify.annotations.Nullable;

/** What must hold for the content of a draft, and what more for a submission. All problems are reported at once. */
@Dependent
class ContentChecks {

    private static final Set<String> KNOWN = Set.of(
            "name", "categories", "maximumClassification", SubmissionContent.QUESTION_SET, SubmissionContent.ANSWERS);

    /** For reading answers that were checked when they were saved. */
    private static final AnswerContext LENIENT =
            new AnswerContext(department -> true, LocalDate.MAX, Completeness.DRAFT);

    /**
     * The result of a complete check.
     *
     * @param content what the draft says, {@code null} when it cannot be submitted
     */
    record Checked(@Nullable SolutionContent content, List<Problem> problems) {}

    @Inject
    SubmissionReader reader;

    @Inject
    QuestionSets questionSets;

    @Inject
    VendorStanding standing;

    /** What is wrong with the form of a draft; an answer that is missing is not. */
    List<Problem> form(JsonNode content) {
        var problems = new Problems();
        reader.readVendorsPart(content, Completeness.DRAFT, problems);
        return problems.list().stream()
                .filter(problem -> problem.code() != ProblemCode.REQUIRED)
                .toList();
    }

    /**
     * What is wrong with the names in a merge patch, also of what it takes away, and with a step back to older questions.
     *
     * @param questionSetVersion the version that the draft answers so far
     */
    List<Problem> names(ObjectNode patch, String questionSetVersion) {
        var problems = new Problems();
        if (age(patch.path(SubmissionContent.QUESTION_SET).asText(questionSetVersion)) < age(questionSetVersion)) {
            problems.add("/" + SubmissionContent.QUESTION_SET, ProblemCode.OLDER_QUESTION_SET);
        }
        patch.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                problems.add(JsonPointers.member("", name), ProblemCode.UNKNOWN_PROPERTY);
            }
        });
        var answers = patch.get(SubmissionContent.ANSWERS);
        if (answers != null && !answers.isObject()) {
            problems.add("/" + SubmissionContent.ANSWERS, ProblemCode.WRONG_TYPE, "expected", "object");
        } else if (answers != null) {
            var wanted = patch.path(SubmissionContent.QUESTION_SET).asText(questionSetVersion);
            var set = questionSets.find(wanted).orElseGet(questionSets::current);
            answers.fieldNames().forEachRemaining(code -> {
                if (set.question(code).isEmpty()) {
                    var at = JsonPointers.member("/" + SubmissionContent.ANSWERS, code);
                    problems.add(at, ProblemCode.UNKNOWN_QUESTION, "questionSet", set.version());
                }
            });
        }
        return problems.list();
    }

    /** Place of a version among all; unknown ones are reported elsewhere and count as new. */
    private int age(String version) {
        var versions = questionSets.all().stream().map(QuestionSet::version).toList();
        var place = versions.indexOf(version);
        return place < 0 ? versions.size() : place;
    }

    /** The patch without the fields that {@link #names} has reported. */
    static ObjectNode withoutUnknown(ObjectNode patch, Collection<Problem> reported) {
        var known = patch.deepCopy();
        var pointers = reported.stream().map(Problem::pointer).toList();
        if (pointers.contains("/" + SubmissionContent.ANSWERS)) {
            known.remove(SubmissionContent.ANSWERS);
        }
        patch.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                known.remove(name);
            }
        });
        if (known.path(SubmissionContent.ANSWERS) instanceof ObjectNode answers) {
            patch.path(SubmissionContent.ANSWERS).fieldNames().forEachRemaining(code -> {
                if (pointers.contains(JsonPointers.member("/" + SubmissionContent.ANSWERS, code))) {
                    answers.remove(code);
                }
            });
        }
        return known;
    }

    /** Everything that keeps the content from being submitted. */
    Checked complete(JsonNode content) {
        var problems = new Problems();
        var read = reader.readVendorsPart(content, Completeness.SUBMISSION, problems);
        missingLanguages(content.path("name"), "/name", problems);
        PriceRules.check(content.at("/answers/prices"), "/answers/prices").forEach(problems::add);
        return new Checked(problems.none() ? read : null, problems.list());
    }

    /**
     * Everything that keeps this vendor from submitting this content; what the content lacks comes first.
     *
     * @param questionSetVersion the version that it answers when it says none, and below which it may not go
     */
    DryRun dryRun(ObjectNode raw, String questionSetVersion, UUID vendor) {
        var tidied = new ContentTidy(null).tidy(raw);
        var problems = new LinkedHashSet<>(names(raw, questionSetVersion));
        problems.addAll(complete(tidied).problems());
        problems.addAll(standing.maySubmit(vendor));
        var all = List.copyOf(problems);
        return new DryRun(all, progress(SubmissionContent.of(tidied), all));
    }

    /** Content in the one order and form in which equal words have equal bytes. */
    SubmissionContent canonical(SolutionContent content) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put(SubmissionContent.QUESTION_SET, content.questionSetVersion());
        tree.set("name", LocalisedTextJson.toTree(content.name()));
        var categories = tree.putArray("categories");
        content.categories().forEach(categories::add);
        var classification = content.maximumClassification();
        if (classification != null) {
            tree.put("maximumClassification", classification.name());
        }
        tree.set(SubmissionContent.ANSWERS, AnswersJson.toTree(content.answers()));
        return SubmissionContent.of(tree);
    }

    /** A draft may wait for a language; readers of a published entry may not. */
    private static void missingLanguages(JsonNode texts, String pointer, Problems problems) {
        if (!texts.isObject()) {
            return;
        }
        for (var language : Language.values()) {
            if (!texts.has(language.tag())) {
                problems.add(pointer + "/" + language.tag(), ProblemCode.REQUIRED);
            }
        }
    }

    /** How far each section is, from the problems of a complete check. */
    List<SectionProgress> progress(SubmissionContent content, List<Problem> problems) {
        var set = questionSets.find(content.questionSetVersion()).orElseGet(questionSets::current);
        var answers = AnswersJson.read(content.tree().path(SubmissionContent.ANSWERS), set, LENIENT, "", new Problems())
                .byCode();
        var progress = new ArrayList<SectionProgress>();
        var core = SubmissionContent.CORE.stream().map(name -> "/" + name).toList();
        progress.add(section(SectionProgress.CORE, content, core, core, List.of("/name", "/categories"), problems));
        for (var section : set.sections()) {
            var asked = section.questions().stream()
                    .filter(question -> !question.reported() && question.asked(answers))
                    .toList();
            var fields = section.questions().stream()
                    .map(question -> answer(question.code()))
                    .toList();
            var wanted = asked.stream().map(question -> answer(question.code())).toList();
            var required = asked.stream()
                    .filter(question -> question.mustBeAnswered(Completeness.SUBMISSION))
                    .map(question -> answer(question.code()))
                    .toList();
            if (!wanted.isEmpty()) {
                progress.add(section(section.code(), content, fields, wanted, required, problems));
            }
        }
        return progress;
    }

    private static String answer(String code) {
        return "/" + SubmissionContent.ANSWERS + "/" + code;
    }

    private static SectionProgress section(
            String code,
            SubmissionContent content,
            List<String> fields,
            List<String> wanted,
            List<String> required,
            List<Problem> problems) {
        var answered = content.fields();
        return new SectionProgress(
                code,
                (int) required.stream().filter(answered::contains).count(),
                required.size(),
                (int) wanted.stream().filter(answered::contains).count(),
                wanted.size(),
                problems.stream()
                        .filter(problem -> fields.contains(SubmissionContent.fieldOf(problem.pointer())))
                        .toList());
    }
}
