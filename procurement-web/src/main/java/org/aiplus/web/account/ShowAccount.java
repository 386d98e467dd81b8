// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.aiplus.people.Account;
import org.aiplus.people.MembershipView;
import org.aiplus.people.PeopleService;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** What people see about themselves. */
@RequestScoped
@Path("{language: en|tc|sc}/account")
public class ShowAccount {

    @Inject
    PageRequest page;

    @Inject
    PeopleService people;

    /** The account of who has signed in; visitors are asked to sign in. */
    @GET
    public Response show(@PathParam("language") Language language) {
        Account account = people.account();
        Texts texts = Texts.in(language);
        PageFrame frame = page.frame(language, texts.get("account.title"));
        return page.page(
                "account/show",
                new AccountPage(
                        frame.withBreadcrumbs(new Crumb(frame.href("/"), texts.get("frame.nav.home"))),
                        account.name(),
                        account.email(),
                        names(account.roles(), texts),
                        account.conflictingRoles().stream()
                                .map(pair -> String.join(" + ", names(pair, texts)))
                                .toList(),
                        organisations(account, false, language),
                        organisations(account, true, language),
                        account.whomToAsk()));
    }

    private static List<String> names(Collection<String> roles, Texts texts) {
        return roles.stream()
                .sorted()
                .map(role -> texts.of("account.role", role))
                .toList();
    }

    private static List<Resolved> organisations(Account account, boolean vendors, Language language) {
        return account.memberships().stream()
                .map(MembershipView::organisation)
                .filter(organisation -> organisation.isVendor() == vendors)
                .map(organisation -> organisation.name().resolve(language))
                .collect(Collectors.toUnmodifiableList());
    }
}
