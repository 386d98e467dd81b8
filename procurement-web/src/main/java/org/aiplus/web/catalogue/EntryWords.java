// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.department.DepartmentView;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.questionnaire.QuestionTexts;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Texts;

/** The words of whole entries in one language, each in those of the question set that it answers. */
final class EntryWords {

    private final Language language;
    private final QuestionSets questionSets;
    private final List<DepartmentView> departments;
    private final Map<String, Words> bySet = new HashMap<>();

    EntryWords(Language language, QuestionSets questionSets, List<DepartmentView> departments) {
        this.language = language;
        this.questionSets = questionSets;
        this.departments = List.copyOf(departments);
    }

    /** Facts that every entry has besides its answers. */
    List<AnswerSection.Row> facts(SolutionView view) {
        return new KeyFacts(Texts.in(language), words(view)).of(view);
    }

    /** Where the entry was taken from. */
    List<AnswerSection.Row> origin(SolutionView view) {
        return new KeyFacts(Texts.in(language), words(view)).origin(view);
    }

    /**
     * What was answered, and what was not.
     *
     * @param shownElsewhere questions whose answers the page shows in another place
     */
    List<AnswerSection> sections(SolutionView view, Set<String> shownElsewhere) {
        var set = questionSets.get(view.questionSetVersion());
        return new AnswerSections(set, questionSets.texts(set), language, words(view)::department)
                .of(view.answers(), view.audience(), shownElsewhere);
    }

    /** The question sets that entries answer, newest first. */
    List<QuestionSet> newestFirst(Collection<SolutionView> views) {
        var used = views.stream().map(SolutionView::questionSetVersion).collect(Collectors.toSet());
        var sets = new ArrayList<>(questionSets.all().stream()
                .filter(set -> used.contains(set.version()))
                .toList());
        Collections.reverse(sets);
        return sets;
    }

    QuestionTexts texts(QuestionSet set) {
        return questionSets.texts(set);
    }

    private Words words(SolutionView view) {
        return bySet.computeIfAbsent(view.questionSetVersion(), version -> {
            var set = questionSets.get(version);
            return new Words(language, set, questionSets.texts(set), departments);
        });
    }
}
