// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.evaluation.OfferGroup;
import org.aiplus.evaluation.RouteRules;
import org.aiplus.evaluation.StandingOfferView;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Standing offers as officers and vendors see them. */
class StandingOffersPageTest {

    private static final LocalisedText NAME =
            new LocalisedText(Map.of(Language.EN, new LocalisedText.Text("Name <b>", TextState.CHECKED)));

    private static String page(Language language, boolean officer, FormValues typed, List<FieldError> errors) {
        var frame =
                Frames.signedIn(language, Theme.DEVICE, "/standing-offers", "").withTitle("Offers");
        var rules = new RouteRules(
                "2021-1", LocalDate.of(2021, 1, 1), List.of(), Map.of("A", NAME), new BigDecimal("5000000"));
        var offers = List.of(offer(OfferGroup.MINOR, true), offer(OfferGroup.MAJOR, false));
        return html(
                "evaluation/offers", new StandingOffersPage(frame, offers, rules, officer, !officer, typed, errors));
    }

    private static StandingOfferView offer(OfferGroup group, boolean current) {
        return new StandingOfferView(
                new UUID(1, group.ordinal()),
                new UUID(2, 2),
                "HK-1 <b>",
                NAME,
                "A",
                group,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                current);
    }

    @ParameterizedTest
    @EnumSource
    void officersRecordAndEndAndWhatWasTypedStays(Language language) {
        var typed = FormValues.of(Map.of("vendor", List.of("typed <b>"), "group", List.of("MAJOR")));
        var html = page(language, true, typed, List.of(new FieldError("vendor", "Unknown")));
        assertThat(html)
                .contains("typed &lt;b", "HK-1 &lt;b", "/standing-offers/", "/end\"", "href=\"#vendor\"", "5,000,000")
                .doesNotContain("<b>", ">evaluation.");
    }

    @ParameterizedTest
    @EnumSource
    void vendorsReadTheirsAndChangeNothing(Language language) {
        var html = page(language, false, FormValues.of(Map.of()), List.of());
        assertThat(html)
                .contains("5,000,000")
                .doesNotContain("<form method=\"post\" action=\"/" + language.path() + "/standing");
    }
}
