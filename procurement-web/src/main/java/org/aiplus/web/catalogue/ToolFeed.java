// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import com.rometools.rome.io.impl.DateParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Texts;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/** New and changed entries as an Atom feed (RFC 4287) in one language. */
final class ToolFeed {

    /**
     * A published entry, public fields only.
     *
     * @param updated when the revision that readers see was published
     */
    record Tool(
            String reference,
            Resolved name,
            @Nullable Resolved summary,
            Instant updated,
            List<Label> categories,
            boolean demo) {}

    /** A code and its name in the feed's language. */
    record Label(String code, String name) {}

    private static final String ATOM = "atom_1.0";
    private static final String HTML = "text/html";

    private final Language language;
    private final Texts texts;
    private final String origin;

    /**
     * A feed.
     *
     * @param origin public address of this installation; its host is part of every id
     */
    ToolFeed(Language language, String origin) {
        this.language = language;
        this.texts = Texts.in(language);
        this.origin = origin;
    }

    /** The document in UTF-8; the same tools give the same bytes. */
    byte[] of(List<Tool> tools) {
        try {
            var document = new WireFeedOutput().outputJDom(feed(tools));
            nameLanguages(document, tools);
            return new XMLOutputter(Format.getCompactFormat())
                    .outputString(document)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }

    private Feed feed(List<Tool> tools) {
        var feed = new Feed(ATOM);
        feed.setId(id("feed"));
        feed.setTitle(texts.get("frame.product") + " – " + texts.get("catalogue.feed"));
        var author = new SyndPersonImpl();
        author.setName(texts.get("frame.product"));
        feed.setAuthors(List.of(author));
        feed.setAlternateLinks(List.of(link("alternate", HTML, "/tools?sort=NEWEST")));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", "/feed")));
        feed.setUpdated(DateParser.parseW3CDateTime(
                seconds(tools.stream()
                        .map(Tool::updated)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)),
                Locale.ROOT));
        feed.setEntries(tools.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(Tool tool) {
        var entry = new Entry();
        entry.setId(id("tools/" + tool.reference()));
        entry.setTitle(tool.name().text());
        entry.setUpdated(DateParser.parseW3CDateTime(seconds(tool.updated()), Locale.ROOT));
        entry.setAlternateLinks(List.of(link("alternate", HTML, "/tools/" + tool.reference())));
        if (tool.summary() != null) {
            var summary = new Content();
            summary.setType(Content.TEXT);
            summary.setValue(tool.summary().text());
            entry.setSummary(summary);
        }
        var labels = new ArrayList<>(tool.categories());
        if (tool.demo()) {
            labels.add(new Label("demo", texts.get("catalogue.feed.demo")));
        }
        entry.setCategories(labels.stream().map(ToolFeed::category).toList());
        return entry;
    }

    private static Category category(Label label) {
        var category = new Category();
        category.setTerm(label.code());
        category.setLabel(label.name());
        return category;
    }

    private Link link(String rel, String type, String path) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(origin + "/" + language.path() + path);
        link.setHreflang(language.tag());
        return link;
    }

    /** A tag (RFC 4151): it stays the same when addresses change, and is another in each language. */
    private String id(String what) {
        return "tag:" + URI.create(origin).getHost() + ",2026:" + language.path() + "/" + what;
    }

    /** Says the language of the feed, and of each text that exists only in another one. */
    private void nameLanguages(Document document, List<Tool> tools) {
        var root = document.getRootElement();
        name(root, language);
        var atom = root.getNamespace();
        var entries = root.getChildren("entry", atom);
        for (int i = 0; i < entries.size(); i++) {
            name(entries.get(i), "title", tools.get(i).name(), atom);
            name(entries.get(i), "summary", tools.get(i).summary(), atom);
        }
    }

    private void name(Element entry, String part, @Nullable Resolved text, Namespace atom) {
        var element = entry.getChild(part, atom);
        if (element != null && text != null && text.language() != language) {
            name(element, text.language());
        }
    }

    private static void name(Element element, Language language) {
        element.setAttribute("lang", language.tag(), Namespace.XML_NAMESPACE);
    }

    /** A feed counts in seconds. */
    private static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
