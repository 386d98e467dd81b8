// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.evaluation.EvaluationContent;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.web.form.FormValues;

/** Between the tools of an evaluation and the rows of their form. */
final class CandidateRows {

    /** Before the number of a row: the tool. */
    static final String SOLUTION = "solution.";

    /** Before the number of a row: why the tool is left out; empty for a candidate. */
    static final String LEFT_OUT = "leftOut.";

    /** Numbers of rows that go. */
    static final String REMOVE = "remove";

    /** References of tools that come. */
    static final String ADD = "add";

    private CandidateRows() {}

    /** What the form says; a form without rows adds to what is there. */
    static List<CandidateChoice> sent(EvaluationContent before, FormValues sent) {
        var rows = new ArrayList<CandidateChoice>();
        if (sent.names().contains(SOLUTION + 0)) {
            for (int i = 0; sent.names().contains(SOLUTION + i); i++) {
                if (!sent.has(REMOVE, String.valueOf(i))) {
                    var reason = EvaluationForm.unix(sent.one(LEFT_OUT + i));
                    rows.add(new CandidateChoice(sent.one(SOLUTION + i), reason.isEmpty() ? null : reason));
                }
            }
        } else {
            rows.addAll(before.candidates());
        }
        sent.all(ADD).stream()
                .filter(reference ->
                        rows.stream().noneMatch(row -> row.solution().equals(reference)))
                .forEach(reference -> rows.add(new CandidateChoice(reference, null)));
        return rows;
    }
}
