// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aiplus.award.DebriefView;
import org.aiplus.award.OutcomeView;
import org.aiplus.ranking.RankingResult;
import org.aiplus.web.marking.CriterionWords;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation came out, for one of its bidders.
 *
 * @param words criteria in words, by code
 * @param typed what was written as an objection
 */
public record OutcomePage(
        PageFrame frame,
        OutcomeView view,
        Map<String, CriterionWords.Words> words,
        String typed,
        List<FieldError> errors)
        implements Page {

    public OutcomePage {
        words = Map.copyOf(words);
        errors = List.copyOf(errors);
    }

    /** Address of the page or of an act. */
    public String href(String rest) {
        return frame.href("/vendor/evaluations/" + view.notice().evaluation() + "/outcome" + rest);
    }

    /** Name of a criterion. */
    public String name(String code) {
        return CriterionWords.find(words, code).name();
    }

    /** Points for people; a dash for none. */
    public String number(@Nullable BigDecimal number) {
        return frame.formats().points(number);
    }

    /** The own mark of a line in words. */
    public String mark(DebriefView.Line line) {
        var texts = frame.texts();
        var passed = line.passed();
        var mark = line.mark();
        if (passed != null) {
            return texts.get(passed ? "award.debrief.passed" : "award.debrief.failed");
        }
        return mark == null ? "–" : String.valueOf(mark);
    }

    /** The winner's figure against the own one, in words. */
    public String order(DebriefView.@Nullable Order order) {
        return order == null ? "–" : frame.texts().of("award.order", order);
    }

    /** Why the bid is out. */
    public String out(DebriefView debrief) {
        return debrief.out().stream().map(this::out).collect(Collectors.joining(" "));
    }

    private String out(RankingResult.Shortfall shortfall) {
        var code = shortfall.code();
        return frame.texts()
                .get(
                        "marking.ranking.out." + shortfall.kind().name(),
                        code == null ? "" : name(code),
                        number(shortfall.reached()),
                        number(shortfall.needed()));
    }
}
