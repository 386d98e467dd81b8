// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.imports.ImportFormat;
import org.aiplus.imports.ImportMode;
import org.aiplus.imports.ImportReport;
import org.aiplus.imports.ImportRequest;
import org.aiplus.imports.ImportService;
import org.aiplus.imports.RowReport;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Imports by upload: a file, what it would do, a confirmation, what it did. */
@RequestScoped
@Path("{language: en|tc|sc}/import")
public class ImportFile {

    private static final String FILE = "file";
    private static final String PROFILE = "profile";
    private static final String CHARSET = "charset";
    private static final int ROWS = 100;
    private static final int LONGEST_FILE_NAME = 200;
    private static final Map<String, Charset> CHARSETS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "windows-1252", Charset.forName("windows-1252"),
            "big5-hkscs", Charset.forName("Big5-HKSCS"));

    @EJB
    ImportService imports;

    @Inject
    PageRequest page;

    /** Shows the form. */
    @GET
    public Response show(@PathParam("language") Language language) {
        return page.page("imports/form", form(language, "", "utf-8", List.of()));
    }

    /** Tells what the file would do and keeps it for the confirmation. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(@PathParam("language") Language language, List<EntityPart> parts) throws IOException {
        var byName = parts.stream().collect(Collectors.toMap(EntityPart::getName, part -> part, (a, b) -> a));
        var profile = text(byName.get(PROFILE));
        var charset = text(byName.get(CHARSET)).toLowerCase(Locale.ROOT);
        var file = byName.get(FILE);
        var name = file == null ? "" : file.getFileName().orElse("");
        var content = file == null ? new byte[0] : file.getContent().readAllBytes();
        if (name.isBlank() || content.length == 0) {
            var error = new FieldError(FILE, Texts.in(language).get("import.file.error"));
            return page.refused("imports/form", form(language, profile, charset, List.of(error)));
        }
        try {
            var request = new ImportRequest(
                    profile,
                    name.toLowerCase(Locale.ROOT).endsWith(".csv") ? ImportFormat.CSV : ImportFormat.NDJSON,
                    ImportMode.PREVIEW,
                    Optional.ofNullable(CHARSETS.get(charset)).orElse(StandardCharsets.UTF_8),
                    shortened(name));
            var preview = imports.preview(request, content);
            return page.page(
                    "imports/report",
                    reportPage(
                            language,
                            preview.report(),
                            preview.upload(),
                            preview.report().refusedRows(),
                            null));
        } catch (DomainException refusal) {
            var errors = refusal.problems().stream()
                    .map(problem -> new FieldError(FILE, words(problem, language)))
                    .toList();
            return page.refused("imports/form", form(language, profile, charset, errors));
        }
    }

    /** Imports the file that was previewed. */
    @POST
    @Path("confirm")
    public Response confirm(
            @PathParam("language") Language language,
            @FormParam("upload") @Nullable String upload,
            @FormParam("together") @Nullable String together) {
        var mode = together == null ? ImportMode.ROW_BY_ROW : ImportMode.ALL_OR_NOTHING;
        var report = imports.confirm(uuid(upload), mode);
        page.flash(report.applied(), report.applied() ? "import.done" : "import.refused-together");
        return page.seeOther(language, "/import/" + report.id());
    }

    /** The report of an import, all rows. */
    @GET
    @Path("{id}")
    public Response report(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @QueryParam("after") @Nullable String after) {
        var report = imports.report(uuid(id));
        long afterLine = after != null && after.matches("[0-9]{1,9}") ? Long.parseLong(after) : 0;
        var rows = imports.rows(report.id(), afterLine, ROWS);
        var next = rows.size() < ROWS
                ? null
                : "/" + language.path() + "/import/" + report.id() + "?after="
                        + rows.get(rows.size() - 1).line();
        return page.page("imports/report", reportPage(language, report, null, rows, next));
    }

    private ImportPage form(Language language, String profile, String charset, List<FieldError> errors) {
        var texts = Texts.in(language);
        var profiles = imports.profiles().stream()
                .map(name -> Option.of(name, texts.of("import.profile", name), name.equals(profile)))
                .toList();
        var charsets = List.of("utf-8", "windows-1252", "big5-hkscs").stream()
                .map(name -> Option.of(name, texts.of("import.charset", name), name.equals(charset)))
                .toList();
        return new ImportPage(page.frame(language, texts.get("import.title")), profiles, charsets, errors);
    }

    private ImportReportPage reportPage(
            Language language,
            ImportReport report,
            @Nullable UUID upload,
            List<RowReport> rows,
            @Nullable String nextHref) {
        var title = Texts.in(language).get(upload == null ? "import.report.title" : "import.preview.title");
        var lines = rows.stream()
                .map(row -> new ImportReportPage.Line(
                        row,
                        row.problems().stream()
                                .map(problem -> words(problem, language))
                                .toList()))
                .toList();
        return new ImportReportPage(page.frame(language, title), report, upload, lines, nextHref);
    }

    private static String words(Problem problem, Language language) {
        var where = problem.pointer() == null || problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        return where + ProblemTexts.detail(problem, language);
    }

    private static String text(@Nullable EntityPart part) throws IOException {
        return part == null ? "" : new String(part.getContent().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static String shortened(String fileName) {
        return fileName.length() <= LONGEST_FILE_NAME ? fileName : fileName.substring(0, LONGEST_FILE_NAME);
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
