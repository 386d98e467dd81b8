// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a need must be like to be kept, and what it must have to be opened. */
@Dependent
class NeedRules {

    static final int MAX_TITLE = 200;
    static final int MAX_TEXT = 4000;
    static final int MAX_WORDS = 2000;
    static final int MAX_CONTACT = 254;
    private static final int MAX_CATEGORIES = 5;
    private static final int MONEY_SCALE = 2;
    private static final int PROPORTION_SCALE = 6;
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999");

    @Inject
    QuestionSets questionSets;

    @Inject
    CatalogueClock clock;

    /** Reports what is wrong with any need and returns it tidied; a draft needs a title only. */
    NeedContent read(NeedContent content, Problems problems) {
        var title = content.title().strip();
        var problem = tidy(content.problem());
        var process = tidy(content.process());
        TextRules.check(title, false, 1, MAX_TITLE, "/title", problems);
        optional(problem, "/problem", problems);
        optional(process, "/process", problems);
        var known = questionSets.vocabulary("category");
        var categories = new LinkedHashSet<>(content.categories());
        if (categories.size() > MAX_CATEGORIES) {
            problems.add("/categories", ProblemCode.TOO_MANY_ITEMS, "maximum", MAX_CATEGORIES);
        }
        for (int i = 0; i < content.categories().size(); i++) {
            if (!known.has(content.categories().get(i))) {
                problems.add("/categories/" + i, ProblemCode.UNKNOWN_CATEGORY);
            }
        }
        var until = content.proposalsUntil();
        if (until != null && !content.invitesProposals()) {
            problems.add("/proposalsUntil", ProblemCode.NOT_ASKED);
        }
        if (until != null && until.isBefore(clock.today())) {
            problems.add("/proposalsUntil", ProblemCode.DATES_OUT_OF_ORDER);
        }
        return new NeedContent(
                content.language(),
                title,
                problem,
                process,
                read(content.baseline(), problems),
                content.classification(),
                categories.stream().toList(),
                content.invitesProposals(),
                until);
    }

    private static NeedBaseline read(NeedBaseline baseline, Problems problems) {
        return new NeedBaseline(
                number(baseline.volumePerMonth(), LARGEST, MONEY_SCALE, "/baseline/volumePerMonth", problems),
                number(baseline.minutesPerCase(), LARGEST, MONEY_SCALE, "/baseline/minutesPerCase", problems),
                number(baseline.costPerCase(), LARGEST, MONEY_SCALE, "/baseline/costPerCase", problems),
                number(
                        baseline.errorProportion(),
                        BigDecimal.ONE,
                        PROPORTION_SCALE,
                        "/baseline/errorProportion",
                        problems));
    }

    private static @Nullable BigDecimal number(
            @Nullable BigDecimal number, BigDecimal largest, int scale, String pointer, Problems problems) {
        if (number == null) {
            return null;
        }
        if (number.signum() < 0) {
            problems.add(pointer, ProblemCode.TOO_SMALL, "minimum", "0");
            return null;
        }
        if (number.compareTo(largest) > 0) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", largest.toPlainString());
            return null;
        }
        return number.setScale(scale, RoundingMode.HALF_UP);
    }

    private static void optional(String text, String pointer, Problems problems) {
        if (!text.isEmpty()) {
            TextRules.check(text, true, 1, MAX_TEXT, pointer, problems);
        }
    }

    /** Reports what keeps a need from being opened. What nobody has measured is not among it. */
    static void requireComplete(NeedContent content, Problems problems) {
        if (content.problem().isEmpty()) {
            problems.add("/problem", ProblemCode.REQUIRED);
        }
        if (content.process().isEmpty()) {
            problems.add("/process", ProblemCode.REQUIRED);
        }
        if (content.classification() == null) {
            problems.add("/classification", ProblemCode.REQUIRED);
        }
    }

    /** A text as it is kept. */
    static String tidy(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }
}
