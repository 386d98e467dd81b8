// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words and markup of the mail page. Everything that a message brings is escaped. */
final class MailHtml {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");
    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}"
                    + "table{border-collapse:collapse;width:100%}"
                    + "th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #b1b4b6;"
                    + "overflow-wrap:anywhere}"
                    + "pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border:1px solid #b1b4b6;padding:1rem}"
                    + "@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#8bf}}";

    private MailHtml() {}

    static String list(Stream<KeptMessage> messages) {
        List<String> rows = messages.map(MailHtml::row).toList();
        String table = rows.isEmpty()
                ? "<p>No message yet. Mail that the catalogue or Keycloak sends appears here.</p>"
                : "<table><thead><tr><th scope=\"col\">Arrived</th><th scope=\"col\">To</th>"
                        + "<th scope=\"col\">Subject</th></tr></thead><tbody>" + String.join("", rows)
                        + "</tbody></table>";
        return page(
                "Mail of the demonstration",
                "<p>Nothing here left this machine. Newest first; open the page again for later mail.</p>" + table);
    }

    private static String row(KeptMessage message) {
        return "<tr><td>" + time(message) + "</td><td>" + escaped(String.join(", ", message.recipients()))
                + "</td><td><a href=\"/messages/" + message.number() + "\">" + escaped(subject(message))
                + "</a></td></tr>";
    }

    static String message(KeptMessage message) {
        String path = "/messages/" + message.number();
        StringBuilder body = new StringBuilder("<p><a href=\"/\">All messages</a></p><table><tbody>");
        line(body, "From", message.header("From"));
        line(body, "To", String.join(", ", message.recipients()));
        line(body, "Arrived", time(message));
        body.append("</tbody></table><pre>")
                .append(linked(message.text().orElse("This message has no plain text.")))
                .append("</pre><p><a href=\"")
                .append(path)
                .append("/raw\">Raw message</a>");
        if (message.html().isPresent()) {
            body.append(" · <a href=\"").append(path).append("/page\">As a page</a>");
        }
        return page(subject(message), body.append("</p>").toString());
    }

    static String absent() {
        return page("No such message", "<p>It may have been removed. <a href=\"/\">All messages</a></p>");
    }

    private static void line(StringBuilder body, String name, String value) {
        body.append("<tr><th scope=\"row\">")
                .append(name)
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>");
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title)
                + "</title><meta name=\"viewport\" content=\"width=device-width\"><style>" + STYLE
                + "</style></head><body><h1>" + escaped(title) + "</h1>" + body + "</body></html>";
    }

    private static String time(KeptMessage message) {
        return TIME.format(message.arrived().atZone(ZoneId.systemDefault()));
    }

    private static String subject(KeptMessage message) {
        String subject = message.header("Subject");
        return subject.isBlank() ? "(no subject)" : subject;
    }

    /** Escaped text in which web addresses can be followed. */
    private static String linked(String text) {
        StringBuilder result = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            String url = escaped(address.group());
            result.append(escaped(text.substring(end, address.start())));
            result.append("<a href=\"").append(url).append("\">").append(url).append("</a>");
            end = address.end();
        }
        return result.append(escaped(text.substring(end))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
