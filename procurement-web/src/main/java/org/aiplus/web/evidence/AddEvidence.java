// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aiplus.evidence.EvidenceService;
import org.aiplus.evidence.UploadEvidence;
import org.aiplus.files.FileType;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.vendor.VendorView;
import org.aiplus.web.evidence.AddEvidencePage.Typed;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor uploads a piece of evidence. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/evidence/new")
public class AddEvidence {

    private static final String TEMPLATE = "evidence/add";
    private static final int LONGEST_FIELD = 2_000;

    @EJB
    EvidenceService evidence;

    @Inject
    PageRequest page;

    @Inject
    EvidenceWords words;

    /** Shows the form. */
    @GET
    public Response show(@PathParam("language") Language language) {
        return page.page(TEMPLATE, form(language, Typed.NOTHING, Ids.next().toString(), List.of()));
    }

    /** Takes the file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("language") Language language, List<EntityPart> parts) throws IOException {
        var byName = parts.stream().collect(Collectors.toMap(EntityPart::getName, part -> part, (a, b) -> a));
        UnaryOperator<String> field = name -> text(byName, name);
        var typed = new Typed(
                field.apply("vendor"),
                field.apply("kind"),
                field.apply("title"),
                field.apply("issuer"),
                TypedDay.of(field, "validFrom"),
                TypedDay.of(field, "validTo"),
                byName.containsKey("government"));
        var file = byName.get("file");
        var command = new UploadEvidence(
                emptyToNull(typed.vendor()),
                typed.kind(),
                typed.title(),
                typed.issuer(),
                typed.validFrom().text(),
                typed.validTo().text(),
                typed.government(),
                List.of(),
                file == null
                        ? null
                        : file.getFileName().map(AddEvidence::asSent).orElse(null),
                file == null || file.getMediaType() == null
                        ? null
                        : file.getMediaType().getType() + "/"
                                + file.getMediaType().getSubtype());
        try (var content = file == null ? InputStream.nullInputStream() : file.getContent()) {
            var kept = evidence.upload(command, content, IdempotencyKey.of(emptyToNull(field.apply("key"))));
            page.flash(true, "evidence.added");
            return page.seeOther(language, "/evidence/" + kept.reference());
        } catch (DomainException refusal) {
            var errors = EvidenceWords.errors(refusal.problems(), language);
            // The next attempt is another act: it may carry another file.
            return page.refused(TEMPLATE, form(language, typed, Ids.next().toString(), errors));
        }
    }

    private AddEvidencePage form(Language language, Typed typed, String key, List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("evidence.add.title"))
                .withBreadcrumbs(
                        new PageFrame.Crumb("/" + language.path() + "/vendor/evidence", texts.get("evidence.title")));
        var accept = FileType.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(","));
        return new AddEvidencePage(
                frame,
                typed,
                words.kinds(typed.kind(), language),
                choices(evidence.vendors(), typed.vendor(), language),
                key,
                accept,
                errors);
    }

    /** Nothing to choose for members of one vendor. */
    private static List<Option> choices(List<VendorView> vendors, String chosen, Language language) {
        return vendors.size() < 2
                ? List.of()
                : vendors.stream()
                        .map(vendor -> Option.of(
                                vendor.registryNumber(),
                                vendor.name().resolve(language).text(),
                                vendor.registryNumber().equals(chosen)))
                        .toList();
    }

    private static String text(Map<String, EntityPart> parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            return "";
        }
        try (var content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Browsers send names in UTF-8 and the parser of the parts reads headers byte by byte. */
    private static String asSent(String name) {
        if (name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        var utf8 = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : name;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
