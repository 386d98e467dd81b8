// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Follows links from the home page on, as one person after the other, and judges what it finds. */
final class LinkWalk {

    /** As often is a kind of page opened for one person, where it leads to different objects. */
    private static final int FOR_ONE_PERSON = 3;

    /** As often is a kind of page opened in all. */
    private static final int IN_ALL = 4;

    /** How the addresses end of what is no page: feeds, files and tables. */
    private static final List<String> NO_PAGES =
            List.of("/feed", "/document", "/table", "/file", "/pdf", "/template", "/document.json");

    /** The forms and headings of a page: where they are the same, axe would find the same. */
    private static final String SHAPE = """
            () => [...document.querySelectorAll('main form')]
                .map(form => (form.getAttribute('action') || '').replace(/[0-9a-f]{8}-[-0-9a-f]{27}|[0-9]+/g, '#'))
                .concat([...document.querySelectorAll('main h1, main h2, main table, main svg, main details')]
                    .map(one => one.tagName + one.className))
                .filter((one, at, all) => all.indexOf(one) === at).sort().join(' ')""";

    private static final String LINKS = """
            () => [...document.querySelectorAll('header a[href], nav a[href], main a[href], footer a[href]')]
                .filter(link => !link.hasAttribute('download'))
                .map(link => link.getAttribute('href'))""";

    /** Where a walk begins. */
    private static final String GIVEN = "nowhere";

    /** Where another walk has been. */
    private static final String AGAIN = "another layout";

    /** How the address of a page begins that has no language. */
    private static final String WITHOUT_LANGUAGE = "/problems/";

    /** A link, and the page on which it was found. */
    private record Link(String to, String from) {

        @Override
        public String toString() {
            return "the link to " + to + " on " + from;
        }
    }

    private final Browser browser;
    private final EveryPageJourney.Layout layout;
    private final PageKinds kinds;
    private final Map<String, Integer> opened = new HashMap<>();
    private final Set<String> shapes = new HashSet<>();
    private final Set<String> judged = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();
    private final Map<String, List<String>> seen = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private int openings;
    private int axes;

    LinkWalk(Browser browser, EveryPageJourney.Layout layout, PageKinds kinds) {
        this.browser = browser;
        this.layout = layout;
        this.kinds = kinds;
    }

    /** Kinds of pages that were shown to somebody and judged. */
    Set<String> judged() {
        return judged;
    }

    /** What is wrong, a line each. */
    List<String> findings() {
        return findings;
    }

    /** Who judged which pages, without their language. */
    Map<String, List<String>> seen() {
        return seen;
    }

    /** How long it took, for each person. */
    String told() {
        return String.join("; ", told);
    }

    /**
     * Follows links as somebody; as a visitor when there is no name.
     *
     * @param from addresses to begin with, before the home page: they are opened however many of their kind were
     */
    void as(String person, List<String> from) {
        with(person, walk -> follow(walk, person, from));
    }

    /** Opens and judges what another walk has judged in another layout. */
    void again(Map<String, List<String>> seen) {
        seen.forEach((person, pages) -> with(
                person,
                walk -> pages.forEach(page -> {
                    var link = new Link(inLanguage(page), AGAIN);
                    kinds.of(withoutQuestion(link.to())).ifPresent(kind -> open(walk, person, link, kind));
                    links(walk).forEach(next -> kindOf(person, new Link(next, page)));
                })));
    }

    private void with(String person, Consumer<Walk> act) {
        try (var walk = Walk.begin(browser, layout.colours(), layout.width(), true)) {
            walk.open(inLanguage("/"));
            if (!person.isEmpty()) {
                walk.signIn(person);
            }
            var began = System.nanoTime();
            var openedBefore = openings;
            var judgedBefore = axes;
            act.accept(walk);
            told.add((person.isEmpty() ? "a visitor" : person) + ": " + (openings - openedBefore) + " opened, "
                    + (axes - judgedBefore) + " judged in "
                    + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
        }
    }

    private String inLanguage(String page) {
        return page.startsWith(WITHOUT_LANGUAGE) ? page : "/" + layout.language() + page;
    }

    private void follow(Walk walk, String person, List<String> from) {
        var own = new HashMap<String, Integer>();
        var known = new HashSet<String>();
        var waiting = new ArrayDeque<Link>();
        Stream.concat(from.stream(), Stream.of("")).map(this::inLanguage).forEach(place -> {
            waiting.add(new Link(place, GIVEN));
            known.add(place);
        });
        while (!waiting.isEmpty()) {
            var link = waiting.remove();
            var path = link.to();
            var kind = kindOf(person, link);
            if (kind.isEmpty()) {
                continue;
            }
            if (own.merge(kind, 1, Integer::sum) > 1
                    && !link.from().equals(GIVEN)
                    && (own.get(kind) > FOR_ONE_PERSON || opened.getOrDefault(kind, 0) >= IN_ALL)) {
                continue;
            }
            opened.merge(kind, 1, Integer::sum);
            open(walk, person, link, kind);
            for (var next : links(walk)) {
                // Another filter of the same list is the same page.
                if (known.add(withoutQuestion(next))) {
                    waiting.add(new Link(next, path));
                }
            }
        }
    }

    private String kindOf(String person, Link link) {
        var kind = kinds.of(withoutQuestion(link.to())).orElse("");
        if (kind.isEmpty()) {
            findings.add(person + ": " + link + " is no page of the access table");
        }
        return kind;
    }

    private void open(Walk walk, String person, Link link, String kind) {
        var path = link.to();
        var status = walk.open(path);
        openings++;
        if (walk.page().url().contains("/realms/")) {
            return;
        }
        if (status != 200) {
            findings.add(person + ": " + link + " is answered by " + status);
            return;
        }
        var shape = kind + " " + walk.page().evaluate(SHAPE);
        if (shapes.add(shape) || link.from().equals(AGAIN)) {
            judge(walk, person, path);
        }
        judged.add(kind);
    }

    private void judge(Walk walk, String person, String path) {
        axes++;
        seen.computeIfAbsent(person, unknown -> new ArrayList<>())
                .add(path.replaceFirst("^/" + layout.language() + "(?=[/?]|$)", ""));
        try {
            walk.accessible();
            walk.sound();
        } catch (AssertionError wrong) {
            findings.add(person + ": " + path + ": " + wrong.getMessage());
        }
        if (walk.page().locator("h1").count() != 1) {
            findings.add(person + ": " + path + " has not one heading of the first level");
        }
    }

    /** Addresses of pages in the same language. */
    private List<String> links(Walk walk) {
        var links = new ArrayList<String>();
        var home = "/" + layout.language();
        for (var href : (List<?>) walk.page().evaluate(LINKS)) {
            var link = String.valueOf(href).replaceFirst("#.*", "");
            var path = withoutQuestion(link);
            boolean inside = path.equals(home) || path.startsWith(home + "/") || path.startsWith(WITHOUT_LANGUAGE);
            if (inside && !path.contains("/sign-in") && !isFile(path)) {
                links.add(link);
            }
        }
        return links;
    }

    private static boolean isFile(String path) {
        return NO_PAGES.stream().anyMatch(path::endsWith) || path.matches(".*/evidence/[0-9]+");
    }

    private static String withoutQuestion(String address) {
        return address.replaceFirst("[?].*", "").replaceFirst("/$", "");
    }
}
