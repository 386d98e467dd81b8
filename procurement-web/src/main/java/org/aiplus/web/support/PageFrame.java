// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is around the content of every page.
 *
 * @param language the language of the address
 * @param path the address after the language, for example {@code /tools}; empty for the home page
 * @param query the raw query string without the question mark; empty when there is none
 * @param title what this page is, for the title of the window; the product's name is added
 * @param person who is signed in
 * @param navigation at most six places that this person's role needs
 * @param breadcrumbs the way from the home page to here, without the page itself
 * @param theme light or dark
 * @param demo whether this is the demo profile, which says so on every page
 * @param requestId what support asks for
 * @param csrfToken value for the forms of this page
 * @param flash what just happened, shown once
 * @param release which build answers
 */
public record PageFrame(
        Language language,
        String path,
        String query,
        String title,
        @Nullable Person person,
        List<NavigationItem> navigation,
        List<Crumb> breadcrumbs,
        Theme theme,
        boolean demo,
        String requestId,
        @Nullable String csrfToken,
        @Nullable Flash flash,
        Release release) {

    /**
     * Somebody who is signed in.
     *
     * @param name display name
     * @param summary roles and organisation in words, for example {@code AI owner, DPO}
     * @param open open tasks and unread news; counting stops at a hundred
     * @param places addresses that only some roles may read, and this person may, for example {@code /uses}
     */
    public record Person(String name, String summary, int open, Set<String> places) {

        public Person {
            places = Set.copyOf(places);
        }
    }

    /**
     * A place of the service navigation.
     *
     * @param href address with the language
     * @param label words in the page's language
     * @param current whether the page is in this place
     */
    public record NavigationItem(String href, String label, boolean current) {}

    /** Whether a link to a place of some roles leads somewhere: a visitor is asked to sign in there. */
    public boolean offers(String place) {
        return person == null || person.places().contains(place);
    }

    /** A step of the breadcrumbs. */
    public record Crumb(String href, String label) {}

    /**
     * A message after an act.
     *
     * @param success {@code true} after something was done, {@code false} for something to know
     * @param text words in the page's language
     */
    public record Flash(boolean success, String text) {}

    /**
     * Which build answers.
     *
     * @param version as the build names it
     * @param reviewedOn when the texts of the site were last reviewed
     */
    public record Release(String version, LocalDate reviewedOn) {}

    public PageFrame {
        navigation = List.copyOf(navigation);
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /** The texts of the page's language. */
    public Texts texts() {
        return Texts.in(language);
    }

    /** The formats of the page's language. */
    public Formats formats() {
        return Formats.in(language);
    }

    /** The address of another page in the same language. */
    public String href(String other) {
        return "/" + language.path() + other;
    }

    /** The address of this page, query string included, in a language. */
    public String hrefIn(Language other) {
        return "/" + other.path() + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** Where a visitor signs in and comes back to this page. */
    public String signInHref() {
        return SignInAddress.of(language, hrefIn(language));
    }

    /** The same frame with the title of a page. */
    public PageFrame withTitle(String newTitle) {
        return with(newTitle, breadcrumbs);
    }

    /** The same frame with the way from the home page to a page. */
    public PageFrame withBreadcrumbs(Crumb... way) {
        return with(title, List.of(way));
    }

    private PageFrame with(String newTitle, List<Crumb> way) {
        return new PageFrame(
                language,
                path,
                query,
                newTitle,
                person,
                navigation,
                way,
                theme,
                demo,
                requestId,
                csrfToken,
                flash,
                release);
    }
}
