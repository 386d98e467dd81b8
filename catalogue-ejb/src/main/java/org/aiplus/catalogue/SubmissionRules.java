// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/** What must hold for a submission besides its form. All broken rules are reported. */
final class SubmissionRules {

    private SubmissionRules() {}

    static List<Problem> check(SolutionSubmission submission, Predicate<String> knownDepartment, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var content = submission.content();
        var department = content.department();
        if (department != null && !knownDepartment.test(department)) {
            problems.add(Problem.at("/department", ProblemCode.UNKNOWN_DEPARTMENT));
        }
        boolean needsVendor = submission.kind() == SolutionKind.VENDOR_SOLUTION && !submission.referenceRecord();
        if (needsVendor && submission.vendor() == null) {
            problems.add(Problem.at("/vendor", ProblemCode.REQUIRED));
        }
        boolean needsDepartment = submission.kind() != SolutionKind.VENDOR_SOLUTION && !submission.referenceRecord();
        if (needsDepartment && department == null) {
            problems.add(Problem.at("/department", ProblemCode.REQUIRED));
        }
        if (content.categories().isEmpty() && !submission.referenceRecord()) {
            problems.add(Problem.at("/categories", ProblemCode.REQUIRED));
        }
        var listed = content.firstListedOn();
        var verified = content.lastVerifiedOn();
        if (listed != null && listed.isAfter(today)) {
            problems.add(Problem.at("/firstListedOn", ProblemCode.DATE_IN_FUTURE));
        }
        if (verified != null && verified.isAfter(today)) {
            problems.add(Problem.at("/lastVerifiedOn", ProblemCode.DATE_IN_FUTURE));
        }
        return problems;
    }
}
