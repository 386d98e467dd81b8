// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.correction.CorrectionView;
import org.aiplus.web.catalogue.FieldWords;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** Turns correction requests into the lines of a list. */
@RequestScoped
public class CorrectionLines {

    @EJB
    CatalogueService catalogue;

    @Inject
    FieldWords words;

    /**
     * A line of a list.
     *
     * @param title which field of which entry
     * @param status in words
     * @param tone of the status
     * @param more when it was reported, and by when an answer is due
     */
    public record Line(String href, String reference, String title, String status, String tone, String more) {}

    /** The lines, in the order of the requests. */
    public List<Line> of(Collection<CorrectionView> requests, PageFrame frame) {
        var entries = catalogue
                .readAll(requests.stream()
                        .map(CorrectionView::solution)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(SolutionView::reference, Function.identity()));
        return requests.stream()
                .map(request -> line(request, entries.get(request.solution()), frame))
                .toList();
    }

    private Line line(CorrectionView request, @Nullable SolutionView entry, PageFrame frame) {
        var texts = frame.texts();
        var formats = frame.formats();
        var label = entry == null ? request.field() : words.label(entry, request.field(), frame);
        var name = request.solutionName();
        var reported = texts.get("correction.reported-at", formats.date(request.requestedAt()));
        var due = request.due();
        return new Line(
                frame.href("/corrections/" + request.reference()),
                request.reference().value(),
                texts.get(
                        "correction.line",
                        label,
                        name == null
                                ? request.solution().value()
                                : name.resolve(frame.language()).text()),
                texts.of("correction.status", request.status()),
                CorrectionWords.tone(request.status()),
                request.status() == CorrectionStatus.OPEN && due != null
                        ? reported + " · " + texts.get("correction.due", formats.dueDay(due))
                        : reported);
    }
}
