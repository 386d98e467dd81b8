// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Audience;
import org.aiplus.identity.Role;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.submission.ChangeNoticeService;
import org.aiplus.submission.RevisionService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;

/** Finds out what the reader may do beside the answers of an entry; the façades decide again when it is done. */
@RequestScoped
public class ReaderActs {

    /** Typed fields that a vendor writes itself. */
    private static final Set<String> WRITTEN_BY_VENDORS = Set.of("name", "categories", "maximumClassification");

    @EJB
    RevisionService revisions;

    @EJB
    ChangeNoticeService notices;

    @Inject
    QuestionSets questionSets;

    @Inject
    PageRequest page;

    EntryActs of(SolutionView view, PageFrame frame) {
        var person = page.person();
        var government = view.audience() == Audience.GOVERNMENT;
        var entry = frame.href("/tools/" + view.reference().value());
        return new EntryActs(
                null,
                government ? entry + "/corrections/new" : null,
                frame.href("/vendor/solutions/" + view.reference().value() + "/correct"),
                person != null && person.has(Role.VENDOR) && revisions.writes(view.reference())
                        ? written(view)
                        : Set.of(),
                government && person != null && person.has(Role.ADMINISTRATOR) ? entry + "/claims" : null,
                doubts(view.reference(), frame));
    }

    private Set<String> written(SolutionView view) {
        var fields = new LinkedHashSet<>(WRITTEN_BY_VENDORS);
        questionSets.get(view.questionSetVersion()).questions().stream()
                .filter(question -> !question.reported())
                .forEach(question -> fields.add(question.code()));
        return fields;
    }

    /** Several changes may touch one answer: the reader is told of the first, from which on it is in doubt. */
    private Map<String, String> doubts(SolutionReference reference, PageFrame frame) {
        var texts = frame.texts();
        var doubts = new LinkedHashMap<String, String>();
        notices.staleAnswers(reference)
                .forEach(stale -> doubts.putIfAbsent(
                        stale.question(),
                        texts.get(
                                "correction.doubt.text",
                                texts.of("change.kind", stale.kind()),
                                frame.formats().date(stale.since()))));
        return doubts;
    }
}
