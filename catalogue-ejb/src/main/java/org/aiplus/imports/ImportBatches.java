// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.PublicationOutcome;
import org.aiplus.catalogue.SolutionSubmission;
import org.aiplus.catalogue.SubmissionReader;
import org.aiplus.department.DepartmentService;
import org.aiplus.department.DepartmentView;
import org.aiplus.json.LocalisedTextJson;
import org.aiplus.json.Problems;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Turns rows into records, a batch at a time. */
@Dependent
class ImportBatches {

    private static final int MAX_NAME = 300;

    @Inject
    CatalogueService catalogue;

    @Inject
    DepartmentService departments;

    @Inject
    SubmissionReader submissions;

    /** Checks and publishes a batch of rows; the reports are in the order of the rows. */
    List<RowReport> apply(UUID importId, ImportProfile profile, List<Row> rows, ImportTally tally) {
        return profile.target() == ImportProfile.Target.SOLUTIONS
                ? solutions(importId, rows, tally)
                : departments(rows, tally);
    }

    private List<RowReport> solutions(UUID importId, List<Row> rows, ImportTally tally) {
        var reports = new ArrayList<@Nullable RowReport>();
        var checked = new ArrayList<SolutionSubmission>();
        var positions = new ArrayList<Integer>();
        for (var row : rows) {
            var problems = problemsOf(row);
            var submission = row.json() == null ? null : submissions.read(row.json(), "", problems);
            if (submission != null && problems.none()) {
                var source = submission.source();
                if (!tally.first(source.system() + '\n' + source.externalId())) {
                    problems.add("/source/externalId", ProblemCode.IMPORT_DUPLICATE_ROW);
                }
            }
            if (submission == null || !problems.none()) {
                reports.add(refused(row, problems));
            } else {
                positions.add(reports.size());
                reports.add(null);
                checked.add(submission);
            }
        }
        var first = rows.get(0).line();
        var outcomes = catalogue.publishBatch("import " + importId + " from line " + first, checked);
        for (int i = 0; i < outcomes.size(); i++) {
            int position = positions.get(i);
            reports.set(position, report(rows.get(position), outcomes.get(i)));
        }
        return reports.stream().map(Objects::requireNonNull).toList();
    }

    private static RowReport report(Row row, PublicationOutcome outcome) {
        var reference = outcome.solution().value();
        return switch (outcome.effect()) {
            case CREATED -> new RowReport(row.line(), RowOutcome.CREATED, name(row), reference, List.of());
            case REVISED -> new RowReport(row.line(), RowOutcome.REVISED, name(row), reference, List.of());
            case UNCHANGED -> new RowReport(row.line(), RowOutcome.UNCHANGED, name(row), reference, List.of());
            case CONFLICTING ->
                new RowReport(
                        row.line(),
                        RowOutcome.REFUSED,
                        name(row),
                        reference,
                        List.of(Problem.at("/kind", ProblemCode.DUPLICATE_SOURCE)));
        };
    }

    private List<RowReport> departments(List<Row> rows, ImportTally tally) {
        var known = new HashMap<String, DepartmentView>();
        departments.all().forEach(view -> known.put(view.code(), view));
        var reports = new ArrayList<RowReport>();
        var updates = new ArrayList<DepartmentView>();
        for (var row : rows) {
            var problems = problemsOf(row);
            var view = department(row, known, problems);
            if (view != null && !tally.first(view.code())) {
                problems.add("/code", ProblemCode.IMPORT_DUPLICATE_ROW);
            }
            if (view == null || !problems.none()) {
                reports.add(refused(row, problems));
                continue;
            }
            var before = known.put(view.code(), view);
            var outcome = before == null
                    ? RowOutcome.CREATED
                    : before.equals(view) ? RowOutcome.UNCHANGED : RowOutcome.REVISED;
            updates.add(view);
            reports.add(new RowReport(row.line(), outcome, name(row), view.code(), List.of()));
        }
        departments.update(updates);
        return reports;
    }

    private static @Nullable DepartmentView department(Row row, Map<String, DepartmentView> known, Problems problems) {
        var json = row.json();
        if (json == null) {
            return null;
        }
        var code = json.path("code").asText("");
        if (!code.matches("[A-Z][A-Z0-9]{1,19}")) {
            problems.add("/code", code.isEmpty() ? ProblemCode.REQUIRED : ProblemCode.WRONG_FORMAT, "format", "code");
        }
        var kind = json.path("kind").asText("");
        if (kind.isEmpty() || kind.length() > 20) {
            problems.add("/kind", kind.isEmpty() ? ProblemCode.REQUIRED : ProblemCode.TOO_LONG, "maximum", 20);
        }
        var parent = json.path("parent").isTextual() ? json.path("parent").textValue() : null;
        if (parent != null && !known.containsKey(parent)) {
            problems.add("/parent", ProblemCode.UNKNOWN_DEPARTMENT);
        }
        if (!json.has("name")) {
            problems.add("/name", ProblemCode.REQUIRED);
            return null;
        }
        var name = LocalisedTextJson.read(json.path("name"), false, MAX_NAME, "/name", problems);
        return name == null ? null : new DepartmentView(code, kind, name, parent);
    }

    private static Problems problemsOf(Row row) {
        var problems = new Problems();
        row.problems().forEach(problems::add);
        return problems;
    }

    private static RowReport refused(Row row, Problems problems) {
        return new RowReport(row.line(), RowOutcome.REFUSED, name(row), null, problems.list());
    }

    private static @Nullable String name(Row row) {
        var json = row.json();
        if (json == null) {
            return null;
        }
        for (var text : json.path("name")) {
            if (text.path("text").isTextual()) {
                return text.path("text").textValue();
            }
        }
        return null;
    }
}
