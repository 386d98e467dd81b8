// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aiplus.department.DepartmentRepository;
import org.aiplus.json.Problems;
import org.aiplus.questionnaire.AnswerContext;
import org.aiplus.questionnaire.Completeness;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads submissions from JSON against the content and reference data of today. Departments and the day are read once per
 * request, however many submissions follow.
 */
@RequestScoped
public class SubmissionReader {

    private static final String QUESTION_SET = "questionSet";

    @Inject
    QuestionSets questionSets;

    @Inject
    DepartmentRepository departments;

    @Inject
    CatalogueClock clock;

    private @Nullable Set<String> knownDepartments;

    private @Nullable LocalDate today;

    /**
     * Reads one submission and reports everything that is wrong with it, form and rules.
     *
     * @param pointer where the submission stands in the caller's document; prefixed to every reported pointer
     * @return the submission, or {@code null} when anything was reported
     */
    public @Nullable SolutionSubmission read(JsonNode json, String pointer, Problems problems) {
        var found = new Problems();
        var submission = read(json, found);
        found.list().forEach(problem -> problems.add(problem.under(pointer)));
        return found.none() ? submission : null;
    }

    /**
     * Reads the part of a submission that a vendor may write: question set, name, categories, classification and answers.
     * Anything else is an unknown property.
     *
     * @param completeness DRAFT leaves missing answers and languages alone; core fields are reported missing in any case
     * @return the content, or {@code null} when anything was reported
     */
    public @Nullable SolutionContent readVendorsPart(JsonNode json, Completeness completeness, Problems problems) {
        var set = questionSet(json, problems);
        if (set.isEmpty()) {
            return null;
        }
        var context = new AnswerContext(departments()::contains, today(), completeness);
        return new SubmissionJson(set.get(), context, problems).readVendorsPart(json);
    }

    private Optional<QuestionSet> questionSet(JsonNode json, Problems problems) {
        var version = json.path(QUESTION_SET);
        var set = version.isTextual() ? questionSets.find(version.textValue()) : Optional.of(questionSets.current());
        if (set.isEmpty() || !(version.isTextual() || version.isMissingNode())) {
            problems.add("/" + QUESTION_SET, ProblemCode.UNKNOWN_QUESTION_SET);
            return Optional.empty();
        }
        return set;
    }

    private @Nullable SolutionSubmission read(JsonNode json, Problems problems) {
        var set = questionSet(json, problems);
        if (set.isEmpty()) {
            return null;
        }
        var context = new AnswerContext(departments()::contains, today());
        var submission = new SubmissionJson(set.get(), context, problems).read(json);
        if (submission != null) {
            SubmissionRules.check(submission, departments()::contains, today()).forEach(problems::add);
        }
        return submission;
    }

    private Set<String> departments() {
        var known = knownDepartments;
        if (known == null) {
            known = departments.codes();
            knownDepartments = known;
        }
        return known;
    }

    private LocalDate today() {
        var day = today;
        if (day == null) {
            day = clock.today();
            today = day;
        }
        return day;
    }
}
