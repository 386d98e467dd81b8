// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.List;
import java.util.Objects;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The tools of a draft.
 *
 * @param rows the tools, as they are or as they were sent
 * @param words what was looked for; {@code null} when nothing was
 * @param found what the catalogue has for it
 */
public record CandidatesPage(
        PageFrame frame,
        EvaluationView view,
        List<CandidateChoice> rows,
        @Nullable String words,
        List<Found> found,
        long version,
        List<FieldError> errors)
        implements Page {

    /** Most tools of a kind that are shown at once. */
    static final int MOST = 40;

    /**
     * A tool of the catalogue.
     *
     * @param vendor name of the vendor; empty for what departments make themselves
     * @param buyable whether it can be a candidate
     */
    public record Found(String reference, String name, String vendor, boolean buyable) {}

    public CandidatesPage {
        rows = List.copyOf(rows);
        found = List.copyOf(found);
        errors = List.copyOf(errors);
    }

    /** Address of this form. */
    public String address() {
        return frame.href("/evaluations/" + view.reference() + "/edit/candidates");
    }

    /** Name and vendor of the tool of a row. */
    public String name(CandidateChoice row) {
        return view.candidates().stream()
                .filter(one -> one.solution().equals(row.solution()))
                .findFirst()
                .map(one -> one.name().resolve(frame.language()).text() + " · "
                        + one.vendor().resolve(frame.language()).text())
                .orElse(row.solution());
    }

    /** The reason of a row. */
    public String leftOut(CandidateChoice row) {
        return Objects.requireNonNullElse(row.leftOut(), "");
    }

    /** The error of a row. */
    public @Nullable String error(int row) {
        return FieldError.of(errors, CandidateRows.LEFT_OUT + row);
    }

    /** Tools that can be added. */
    public List<Option> addable() {
        return found.stream()
                .filter(Found::buyable)
                .map(one -> new Option(one.reference(), one.name(), one.vendor() + " · " + one.reference(), false))
                .toList();
    }

    /** Tools that match and cannot be added. */
    public List<Found> barred() {
        return found.stream().filter(one -> !one.buyable()).toList();
    }
}
