// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.aiplus.calibration.NewCalibration;
import org.aiplus.calibration.PreparedSample;
import org.aiplus.calibration.SampleMark;
import org.aiplus.calibration.SampleMarks;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Samples and marks as forms have them. */
final class CalibrationForm {

    /** Most samples of an exercise. */
    static final int SAMPLES = 3;

    private static final int NEEDED = 2;
    private static final Pattern ITEM = Pattern.compile("/(samples|marks)/([0-9])/(.+)");

    private CalibrationForm() {}

    /** The samples that were typed; an empty last one was not wanted. */
    static NewCalibration samples(FormValues sent) {
        var samples = new ArrayList<NewCalibration.Sample>();
        for (int number = 1; number <= SAMPLES; number++) {
            var text = text(sent, "text" + number);
            var criterion = sent.one("criterion" + number);
            if (number <= NEEDED || !(text.isBlank() && criterion.isEmpty())) {
                samples.add(new NewCalibration.Sample(criterion, text));
            }
        }
        return new NewCalibration(samples);
    }

    /** A form that holds the first of the prepared samples that were chosen. */
    static FormValues filled(List<PreparedSample> prepared, List<String> taken) {
        var values = new HashMap<String, List<String>>();
        values.put("take", taken);
        int number = 0;
        for (var sample : prepared) {
            if (taken.contains(sample.id()) && number < SAMPLES) {
                number++;
                values.put("criterion" + number, List.of(sample.criterion()));
                values.put("text" + number, List.of(sample.text()));
            }
        }
        return FormValues.of(values);
    }

    /** The marks that were typed. */
    static SampleMarks marks(FormValues sent) {
        var marks = new ArrayList<SampleMark>();
        for (int number = 1; number <= SAMPLES; number++) {
            if (sent.names().contains("reason" + number)) {
                marks.add(new SampleMark(number, mark(sent, number), text(sent, "reason" + number)));
            }
        }
        return new SampleMarks(marks, sent.one("then").equals("hand-in"));
    }

    /** What was typed as agreed about a sample. */
    static SampleMark agreed(FormValues sent, int sample) {
        return new SampleMark(sample, mark(sent, sample), text(sent, "reason" + sample));
    }

    /** The mark that was chosen for a sample; {@code null} for none. */
    static @Nullable Integer mark(FormValues sent, int sample) {
        var chosen = sent.one("mark" + sample);
        return chosen.matches("[0-9]") ? Integer.valueOf(chosen) : null;
    }

    static String text(FormValues sent, String name) {
        return sent.one(name).replace("\r\n", "\n").strip();
    }

    /** What is wrong, beside the controls that have it. */
    static List<FieldError> errors(FormValues sent, DomainException refusal, Language language) {
        var texts = Texts.in(language);
        var controls = new FormControls();
        for (int number = 1; number <= SAMPLES; number++) {
            for (var name : List.of("criterion", "text", "mark", "reason")) {
                controls.with(name + number, texts.get("calibration.control", number, texts.of("calibration", name)));
            }
        }
        controls.with("revealReason", texts.get("calibration.reveal.reason"))
                .with("withdrawReason", texts.get("calibration.withdraw.reason"));
        return controls.errors(refusal.problems(), language, pointer -> control(sent, pointer));
    }

    /** Items of a list are numbered controls; what is about one sample or one reason is the control that was sent. */
    private static String control(FormValues sent, String pointer) {
        var item = ITEM.matcher(pointer);
        if (item.matches()) {
            return item.group(3) + (Integer.parseInt(item.group(2)) + 1);
        }
        var name = pointer.replace("/", "");
        return List.of(name + "1", name + "2", name + "3", "revealReason", "withdrawReason").stream()
                .filter(control -> sent.names().contains(control))
                .findFirst()
                .orElse(name.equals("mark") ? name + sent.one("sample") : "");
    }
}
