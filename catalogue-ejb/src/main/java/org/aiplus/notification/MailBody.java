// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aiplus.shared.Language;

/**
 * What a message says, as plain text and as a page of the simplest kind: no picture, no style sheet, nothing fetched, so
 * that opening it tells nobody anything.
 *
 * @param publicUrl address of the product without a slash at the end
 */
record MailBody(String publicUrl, OutboxMail mail, List<Language> languages) {

    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/_.~%?=&-]*");
    private static final String BETWEEN_LANGUAGES = "\n\n* * *\n\n";

    MailBody {
        languages = List.copyOf(languages);
    }

    /** A piece of the message: words, and where they lead; no address where they lead nowhere. */
    private record Piece(List<String> words, String link, String colon, String url) {}

    static String preferences(String publicUrl, Language language) {
        return publicUrl + "/" + language.path() + "/account/mail";
    }

    String text() {
        return languages.stream()
                        .map(language ->
                                pieces(language).stream().map(MailBody::text).collect(Collectors.joining("\n\n"))
                                        + "\n\n-- \n" + why(language)
                                        + (mail.account() ? "\n" + preferences(publicUrl, language) : ""))
                        .collect(Collectors.joining(BETWEEN_LANGUAGES))
                + "\n";
    }

    private static String text(Piece piece) {
        var words = String.join("\n", piece.words());
        return piece.url().isEmpty() ? words : words + "\n" + piece.link() + piece.colon() + piece.url();
    }

    String page() {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(languages.get(0).tag())
                .append("\"><head><meta charset=\"utf-8\"></head><body>");
        for (var language : languages) {
            page.append("<div lang=\"").append(language.tag()).append("\">");
            pieces(language).forEach(piece -> appendPage(page, piece));
            page.append("<hr><p><small>").append(escaped(why(language)));
            if (mail.account()) {
                appendLink(
                        page.append(" "),
                        preferences(publicUrl, language),
                        NoticeTexts.mail("preferences", language, Map.of()));
            }
            page.append("</small></p></div>");
        }
        return page.append("</body></html>").toString();
    }

    private static void appendPage(StringBuilder page, Piece piece) {
        page.append("<p>").append(piece.words().stream().map(MailBody::escaped).collect(Collectors.joining("<br>")));
        if (!piece.url().isEmpty()) {
            appendLink(page.append("<br>"), piece.url(), piece.link());
        }
        page.append("</p>");
    }

    private static void appendLink(StringBuilder page, String url, String words) {
        page.append("<a href=\"")
                .append(escaped(url))
                .append("\">")
                .append(escaped(words))
                .append("</a>");
    }

    private List<Piece> pieces(Language language) {
        var pieces = new ArrayList<Piece>();
        if (mail.digest()) {
            pieces.add(new Piece(List.of(NoticeTexts.mail("digest.lead", language, Map.of())), "", "", ""));
        }
        mail.notices().forEach(notice -> pieces.add(piece(notice, language)));
        return pieces;
    }

    private Piece piece(NoticeContent notice, Language language) {
        var words = new ArrayList<String>();
        if (mail.digest()) {
            words.add(NoticeTexts.subject(notice, language));
        }
        words.add(NoticeTexts.body(notice, language));
        NoticeTexts.task(notice, language)
                .ifPresent(task -> words.add(NoticeTexts.mail("task", language, Map.of("task", task))));
        var due = notice.due();
        if (due != null) {
            words.add(NoticeTexts.mail("due", language, Map.of("day", NoticeTexts.dueDay(due, language))));
        }
        return new Piece(
                words,
                NoticeTexts.mail("open", language, Map.of()),
                language == Language.EN ? ": " : "：",
                publicUrl + "/" + language.path() + path(notice));
    }

    private static String path(NoticeContent notice) {
        return PATH.matcher(notice.path()).matches() ? notice.path() : "/inbox";
    }

    private String why(Language language) {
        return NoticeTexts.mail(mail.account() ? "why" : "why-invited", language, Map.of());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
