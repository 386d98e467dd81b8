// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.bid.BidSheet;
import org.aiplus.marking.ConsensusView;
import org.aiplus.marking.Judgement;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * One bid under one criterion with everybody's marks, to be settled.
 *
 * @param judgement the consensus, or what was typed when something was wrong with it
 * @param kinds names of kinds of evidence, by code
 */
public record PointPage(
        PageFrame frame,
        ConsensusView view,
        ConsensusView.Point point,
        Judgement judgement,
        CriterionWords.Words words,
        BidSheet bid,
        Map<String, String> kinds,
        List<FieldError> errors)
        implements Page {

    public PointPage {
        kinds = Map.copyOf(kinds);
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href("/panel/" + view.evaluation() + "/points/"
                + point.cell().letter() + "/" + point.cell().criterion());
    }

    /** Address of all points. */
    public String moderation() {
        return frame.href("/panel/" + view.evaluation() + "/moderation");
    }

    /** What can be chosen. */
    public List<Option> options() {
        return JudgementForm.options(frame.texts(), words, point.gate(), point.highest(), judgement);
    }

    /** The reason that is typed. */
    public String reason() {
        return Objects.requireNonNullElse(judgement.reason(), "");
    }

    /** Name of somebody who marked. */
    public String name(ConsensusView.Given given) {
        return Objects.requireNonNullElse(given.marker(), given.subject());
    }

    /** A judgement in a few characters. */
    public String shown(Judgement some) {
        return ConsensusPage.shown(frame, some);
    }

    /** What was given on a demonstration, in a few characters. */
    public String demonstration(ConsensusView.Given given) {
        var mark = given.judgement().demonstration();
        return mark == null ? "–" : String.valueOf(mark);
    }
}
