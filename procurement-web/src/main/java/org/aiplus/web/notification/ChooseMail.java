// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aiplus.notification.InboxService;
import org.aiplus.notification.MailPreferences;
import org.aiplus.notification.MailWay;
import org.aiplus.shared.Language;
import org.aiplus.shared.StaleRevision;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Lets people choose how they hear by mail. */
@RequestScoped
@Path("{language: en|tc|sc}/account/mail")
public class ChooseMail {

    private static final String TEMPLATE = "inbox/mail";
    private static final String OWN = "ownTasks";
    private static final String SHARED = "sharedTasks";
    private static final String NEWS = "news";

    @EJB
    InboxService inbox;

    @Inject
    PageRequest page;

    /** The choice as it is. */
    @GET
    public Response show(@PathParam("language") Language language) {
        return page.page(TEMPLATE, choicePage(language, inbox.preferences(), List.of()));
    }

    /** Keeps a choice. */
    @POST
    public Response choose(
            @PathParam("language") Language language,
            @FormParam("mailLanguage") @Nullable String mailLanguage,
            @FormParam(OWN) @Nullable String ownTasks,
            @FormParam(SHARED) @Nullable String sharedTasks,
            @FormParam(NEWS) @Nullable String news,
            @FormParam("version") @Nullable String version) {
        page.requireSignedIn();
        var errors = new ArrayList<FieldError>();
        var read = version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
        var chosen = new MailPreferences(
                Language.ofPath(mailLanguage == null ? "" : mailLanguage).orElse(null),
                way(OWN, ownTasks, language, errors),
                way(SHARED, sharedTasks, language, errors),
                way(NEWS, news, language, errors),
                read);
        if (!errors.isEmpty()) {
            return page.refused(TEMPLATE, choicePage(language, chosen, errors));
        }
        try {
            inbox.choose(chosen);
        } catch (StaleRevision changed) {
            return stale(language, chosen);
        }
        page.flash(true, "inbox.mail.chosen");
        return page.seeOther(language, "/account/mail");
    }

    /** What was chosen stays on the page; with the version of now it can be sent again. */
    private Response stale(Language language, MailPreferences chosen) {
        var again = new MailPreferences(
                chosen.language(),
                chosen.ownTasks(),
                chosen.sharedTasks(),
                chosen.news(),
                inbox.preferences().version());
        var error = new FieldError(OWN, Texts.in(language).get("inbox.mail.stale"));
        return page.refused(TEMPLATE, choicePage(language, again, List.of(error)));
    }

    private static MailWay way(String field, @Nullable String value, Language language, List<FieldError> errors) {
        var known = Arrays.stream(MailWay.values())
                .filter(way -> way.name().equals(value))
                .findFirst();
        if (known.isEmpty()) {
            errors.add(new FieldError(field, Texts.in(language).get("inbox.mail.missing")));
        }
        return known.orElse(MailWay.IMMEDIATELY);
    }

    private MailChoicePage choicePage(Language language, MailPreferences chosen, List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("inbox.mail.title"))
                .withBreadcrumbs(
                        new Crumb("/" + language.path() + "/", texts.get("frame.nav.home")),
                        new Crumb("/" + language.path() + "/account", texts.get("account.title")));
        return new MailChoicePage(
                frame,
                languages(texts, Optional.ofNullable(chosen.language())),
                ways(texts, chosen.ownTasks()),
                ways(texts, chosen.sharedTasks()),
                ways(texts, chosen.news()),
                chosen.version(),
                errors);
    }

    private static List<Option> languages(Texts texts, Optional<Language> chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("inbox.mail.language.pages"), chosen.isEmpty()));
        for (var language : Language.values()) {
            options.add(Option.of(
                    language.path(),
                    texts.of("inbox.mail.language", language.path()),
                    chosen.filter(language::equals).isPresent()));
        }
        return options;
    }

    private static List<Option> ways(Texts texts, MailWay chosen) {
        return Arrays.stream(MailWay.values())
                .map(way -> Option.of(way.name(), texts.of("inbox.mail.way", way), way == chosen))
                .toList();
    }
}
