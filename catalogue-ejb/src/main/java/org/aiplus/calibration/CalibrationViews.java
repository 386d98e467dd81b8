// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aiplus.agreement.MarkAgreement;
import org.aiplus.calibration.CalibrationView.Exercise;
import org.aiplus.calibration.CalibrationView.Given;
import org.aiplus.calibration.CalibrationView.Own;
import org.aiplus.calibration.CalibrationView.Person;
import org.aiplus.calibration.CalibrationView.Sample;
import org.aiplus.calibration.CalibrationView.Step;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.identity.Access;
import org.aiplus.identity.MemberQueries;
import org.aiplus.shared.CatalogueClock;
import org.jspecify.annotations.Nullable;

/** What a reader sees of a calibration exercise: the marks of others only where nothing is marked alone any more. */
@Dependent
class CalibrationViews {

    @Inject
    Access access;

    @Inject
    CalibrationAccess rights;

    @Inject
    CalibrationRepository calibrations;

    @Inject
    PreparedSamples prepared;

    @Inject
    MemberQueries members;

    @Inject
    CatalogueClock clock;

    CalibrationView view(EvaluationFacts facts) {
        var all = calibrations.of(facts.id());
        var steps = calibrations.steps(facts.id());
        var last = all.isEmpty() ? null : all.get(0);
        var sheets = last == null ? List.<CalibrationSheet>of() : calibrations.sheets(last.id());
        var names = names(facts, all, steps, sheets);
        var none = last == null || last.status() == CalibrationStatus.WITHDRAWN;
        var criteria = none && CalibrationRules.maySet(facts.status()) && rights.leads(facts)
                ? CalibrationRules.criteria(facts.scheme())
                : List.<String>of();
        return new CalibrationView(
                facts.reference(),
                facts.title(),
                facts.language(),
                facts.status(),
                facts.scheme().criteriaSet(),
                facts.scheme().calibration(),
                last == null ? null : exercise(facts, last, sheets, names),
                criteria,
                prepared.of(criteria, facts.language(), clock.today()),
                steps(all, steps, names));
    }

    private Map<String, String> names(
            EvaluationFacts facts,
            List<Calibration> all,
            List<CalibrationStatusChange> steps,
            List<CalibrationSheet> sheets) {
        var subjects = new TreeSet<String>();
        facts.panel().forEach(place -> subjects.add(place.subject()));
        all.forEach(one -> subjects.addAll(one.absent()));
        steps.forEach(step -> subjects.add(step.actor()));
        sheets.forEach(sheet -> subjects.add(sheet.marker()));
        var names = new HashMap<String, String>();
        subjects.forEach(subject -> names.put(subject, subject));
        names.putAll(members.names(subjects));
        return names;
    }

    private static List<Step> steps(
            List<Calibration> all, List<CalibrationStatusChange> steps, Map<String, String> names) {
        var numbers = new HashMap<UUID, Integer>();
        all.forEach(one -> numbers.put(one.id(), one.number()));
        return steps.stream()
                .map(step -> new Step(
                        Objects.requireNonNull(numbers.get(step.calibrationId())),
                        step.toStatus(),
                        step.reason(),
                        Objects.requireNonNull(names.get(step.actor())),
                        step.at()))
                .toList();
    }

    private Exercise exercise(
            EvaluationFacts facts, Calibration calibration, List<CalibrationSheet> sheets, Map<String, String> names) {
        var shown = calibration.status().shown() && !alone(facts, sheets);
        var given = shown ? sheets.stream().filter(CalibrationSheet::handedIn).toList() : List.<CalibrationSheet>of();
        var units = new ArrayList<Map<String, Integer>>();
        var samples = new ArrayList<Sample>();
        for (int number = 1; number <= calibration.samples().size(); number++) {
            var unit = unit(given, number);
            units.add(unit);
            samples.add(sample(calibration, number, given, unit, names, shown));
        }
        return new Exercise(
                calibration.number(),
                calibration.status(),
                members.names(List.of(calibration.preparedBy())).get(calibration.preparedBy()),
                calibration.preparedAt(),
                calibration.revealedAt(),
                samples,
                people(facts, calibration, sheets, names),
                own(facts, calibration, sheets),
                shown ? MarkAgreement.of(units, names) : null,
                List.copyOf(acts(facts, calibration, sheets)),
                calibration.version());
    }

    /** Whether the reader still has to mark alone, so that the marks of others stay away. */
    private boolean alone(EvaluationFacts facts, List<CalibrationSheet> sheets) {
        var me = access.requireSignedIn();
        return CalibrationRules.goesOn(facts.status())
                && CalibrationRules.markers(facts).contains(me)
                && !done(sheets).contains(me);
    }

    /** Subjects of those whose marks are in. */
    static Set<String> done(List<CalibrationSheet> sheets) {
        return sheets.stream()
                .filter(CalibrationSheet::handedIn)
                .map(CalibrationSheet::marker)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Integer> unit(List<CalibrationSheet> given, int number) {
        var unit = new TreeMap<String, Integer>();
        given.stream()
                .filter(sheet -> !sheet.late())
                .forEach(sheet -> unit.put(
                        sheet.marker(),
                        Objects.requireNonNull(mark(sheet, number).mark())));
        return unit;
    }

    private static SampleMark mark(CalibrationSheet sheet, int number) {
        return sheet.marks().stream()
                .filter(one -> one.sample() == number)
                .findFirst()
                .orElseGet(() -> new SampleMark(number, null, null));
    }

    private static Sample sample(
            Calibration calibration,
            int number,
            List<CalibrationSheet> given,
            Map<String, Integer> unit,
            Map<String, String> names,
            boolean shown) {
        var sample = calibration.samples().get(number - 1);
        return new Sample(
                number,
                sample.criterion(),
                sample.text(),
                given.stream()
                        .sorted(Comparator.comparing(CalibrationSheet::late))
                        .map(sheet -> given(sheet, number, names))
                        .toList(),
                CalibrationRules.median(unit.values()),
                CalibrationRules.spread(unit.values()),
                shown
                        ? calibration.agreed().stream()
                                .filter(one -> one.sample() == number)
                                .findFirst()
                                .orElse(null)
                        : null);
    }

    private static Given given(CalibrationSheet sheet, int number, Map<String, String> names) {
        var mark = mark(sheet, number);
        return new Given(
                Objects.requireNonNull(names.get(sheet.marker())),
                Objects.requireNonNull(mark.mark()),
                Objects.requireNonNull(mark.reason()),
                sheet.late());
    }

    private static List<Person> people(
            EvaluationFacts facts, Calibration calibration, List<CalibrationSheet> sheets, Map<String, String> names) {
        var late = sheets.stream()
                .filter(CalibrationSheet::late)
                .map(CalibrationSheet::marker)
                .collect(Collectors.toUnmodifiableSet());
        var done = done(sheets);
        var people = new TreeSet<>(CalibrationRules.markers(facts));
        people.addAll(done);
        people.addAll(calibration.absent());
        return people.stream()
                .map(subject -> new Person(
                        subject,
                        Objects.requireNonNull(names.get(subject)),
                        done.contains(subject),
                        late.contains(subject),
                        calibration.absent().contains(subject)))
                .toList();
    }

    private @Nullable Own own(EvaluationFacts facts, Calibration calibration, List<CalibrationSheet> sheets) {
        var me = access.requireSignedIn();
        if (!CalibrationRules.markers(facts).contains(me)) {
            return null;
        }
        var mine = sheets.stream().filter(one -> one.marker().equals(me)).findFirst();
        return new Own(
                IntStream.rangeClosed(1, calibration.samples().size())
                        .mapToObj(number -> mine.map(sheet -> mark(sheet, number))
                                .orElseGet(() -> new SampleMark(number, null, null)))
                        .toList(),
                mine.filter(CalibrationSheet::handedIn).isPresent(),
                mine.map(CalibrationSheet::version).orElse(0L));
    }

    private Set<CalibrationAct> acts(EvaluationFacts facts, Calibration calibration, List<CalibrationSheet> sheets) {
        var acts = EnumSet.noneOf(CalibrationAct.class);
        var status = calibration.status();
        if (!CalibrationRules.goesOn(facts.status()) || status == CalibrationStatus.WITHDRAWN) {
            return acts;
        }
        var alone = alone(facts, sheets);
        if (alone) {
            acts.add(CalibrationAct.MARK);
        }
        if (rights.leads(facts) && !status.next().isEmpty()) {
            acts.add(CalibrationAct.WITHDRAW);
            if (status == CalibrationStatus.OPEN && !alone && done(sheets).size() >= CalibrationRules.FEWEST_MARKERS) {
                acts.add(CalibrationAct.REVEAL);
            }
        }
        if (rights.chairs(facts) && status == CalibrationStatus.REVEALED && !alone) {
            acts.add(CalibrationAct.AGREE);
            if (calibration.agreed().size() == calibration.samples().size()) {
                acts.add(CalibrationAct.CLOSE);
            }
        }
        return acts;
    }
}
