// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.Metric;
import org.aiplus.pilot.PilotReference;
import org.aiplus.pilot.PilotService;
import org.aiplus.pilot.Reading;
import org.aiplus.pilot.ReadingFormat;
import org.aiplus.pilot.ReadingReport;
import org.aiplus.pilot.ReadingService;
import org.aiplus.pilot.Sample;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Readings of a pilot: the list, one more, a file with a preview, and a withdrawal. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{use}/pilots/{reference}/readings")
public class ReportReadings {

    private static final String TEMPLATE = "pilot/readings";
    private static final String FILE = "file";
    private static final int SIZE = 50;

    @EJB
    PilotService pilots;

    @EJB
    ReadingService readings;

    @Inject
    PageRequest page;

    /** Shows readings, the newest first. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("metric") @Nullable String metric) {
        return page.page(
                TEMPLATE,
                readingsPage(
                        language,
                        known(reference),
                        cursor,
                        Objects.requireNonNullElse(metric, ""),
                        null,
                        Map.of(),
                        List.of()));
    }

    /** Takes one reading. */
    @POST
    public Response add(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        var form = new PilotForm(page.sent());
        var reading = reading(form);
        var problems = new ArrayList<>(form.problems().list());
        if (problems.isEmpty()) {
            try {
                readings.add(known(reference), reading, Optional.empty());
            } catch (NotFound | NotAllowed no) {
                throw no;
            } catch (DomainException refusal) {
                problems.addAll(refusal.problems());
            }
        }
        if (problems.isEmpty()) {
            page.flash(true, "pilot.done.reading");
            return page.seeOther(language, address(use, reference) + "?metric=" + form.text("metric"));
        }
        return refused(language, reference, form.text("metric"), problems);
    }

    private static Reading reading(PilotForm form) {
        return new Reading(
                form.textOrNull("metric"),
                Objects.requireNonNullElse(form.choice(Arm.class, "arm"), Arm.TOOL),
                form.textOrNull("source"),
                form.day("from", "/from"),
                form.day("to", "/to"),
                new Sample(
                        form.whole("count", "/count"),
                        form.whole("size", "/size"),
                        form.number("mean", "/mean"),
                        form.number("deviation", "/deviation"),
                        form.number("exposure", "/exposure")),
                new Sample(
                        form.whole("control.count", "/control/count"),
                        form.whole("control.size", "/control/size"),
                        form.number("control.mean", "/control/mean"),
                        form.number("control.deviation", "/control/deviation"),
                        null));
    }

    /** Tells what a file would do and keeps it for the confirmation. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(
            @PathParam("language") Language language, @PathParam("reference") String reference, List<EntityPart> parts)
            throws IOException {
        var file = parts.stream().filter(part -> part.getName().equals(FILE)).findFirst();
        var name = file.flatMap(EntityPart::getFileName).orElse("").toLowerCase(Locale.ROOT);
        var content = file.isEmpty() ? new byte[0] : file.get().getContent().readAllBytes();
        try {
            var format = name.endsWith(".csv") ? ReadingFormat.CSV : ReadingFormat.NDJSON;
            var report = readings.preview(known(reference), format, content);
            return page.page(TEMPLATE, readingsPage(language, known(reference), null, "", report, Map.of(), List.of()));
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var errors = refusal.problems().stream()
                    .map(problem -> new FieldError(FILE, words(problem, language)))
                    .toList();
            return page.refused(TEMPLATE, readingsPage(language, known(reference), null, "", null, Map.of(), errors));
        }
    }

    /** Takes the file that was previewed. */
    @POST
    @Path("confirmation")
    public Response confirm(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        try {
            var report = readings.confirm(known(reference), uuid(new PilotForm(page.sent()).text("upload")));
            page.flash(
                    true, "pilot.done.file", String.valueOf(report.accepted()), String.valueOf(report.refusedRows()));
            return page.seeOther(language, address(use, reference));
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            return refused(language, reference, "", refusal.problems());
        }
    }

    /** Withdraws a reading. */
    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference,
            @PathParam("id") String id) {
        try {
            readings.withdraw(known(reference), uuid(id), new PilotForm(page.sent()).text("reason"));
            page.flash(true, "pilot.done.withdraw");
            return page.seeOther(language, address(use, reference));
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            return refused(language, reference, "", refusal.problems());
        }
    }

    private Response refused(Language language, String reference, String metric, List<Problem> problems) {
        var texts = Texts.in(language);
        var controls = new FormControls();
        for (var name : List.of(
                "arm",
                "source",
                "from",
                "to",
                "count",
                "size",
                "mean",
                "deviation",
                "exposure",
                "control.count",
                "control.size",
                "control.mean",
                "control.deviation")) {
            controls.with(name, texts.of("pilot.reading", name));
        }
        var typed = new LinkedHashMap<String, String>();
        page.sent().forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
        var errors = controls.errors(CharterForm.once(problems), language);
        return page.refused(TEMPLATE, readingsPage(language, known(reference), null, metric, null, typed, errors));
    }

    private ReadingsPage readingsPage(
            Language language,
            PilotReference reference,
            @Nullable String cursor,
            String metric,
            @Nullable ReadingReport report,
            Map<String, String> typed,
            List<FieldError> errors) {
        var view = pilots.read(reference);
        var found = readings.list(reference, cursor, SIZE);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("pilot.readings") + " " + reference);
        var use = "/uses/" + view.useCase();
        var own = frame.href(address(view.useCase(), reference.value()));
        var next = found.next();
        return new ReadingsPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href(use), view.useCase()),
                        new Crumb(frame.href(use + "/pilots/" + reference), reference.value())),
                view,
                found.items(),
                next == null ? null : QueryString.EMPTY.with("cursor", next).on(own),
                chosen(view.content().metrics(), metric),
                report,
                report == null
                        ? List.of()
                        : report.refused().stream()
                                .limit(SIZE)
                                .map(row -> new ReadingsPage.ReportLine(
                                        row.line(),
                                        row.problems().stream()
                                                .map(problem -> words(problem, language))
                                                .toList()))
                                .toList(),
                typed,
                errors);
    }

    private static @Nullable Metric chosen(List<Metric> metrics, String code) {
        return metrics.stream()
                .filter(metric -> metric.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String words(Problem problem, Language language) {
        var pointer = Objects.requireNonNullElse(problem.pointer(), "");
        return (pointer.isEmpty() ? "" : pointer.substring(1) + ": ") + ProblemTexts.detail(problem, language);
    }

    private static String address(String use, String reference) {
        return "/uses/" + use + "/pilots/" + reference + "/readings";
    }

    private static PilotReference known(String reference) {
        return ShowPilot.known(reference);
    }

    private static UUID uuid(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
