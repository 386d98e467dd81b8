// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.award.ContractTerms;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.TypedDay;

/** Reads value and days of a contract from a form. */
final class TermsForm {

    private final FormValues sent;
    private final List<Problem> problems = new ArrayList<>();

    private TermsForm(FormValues sent) {
        this.sent = sent;
    }

    /** What a new contract is to say; all that cannot be read is refused at once. */
    static ContractTerms made(FormValues sent) {
        return new TermsForm(sent).terms(true);
    }

    /** What a contract is to say from now on; its first day stays and is not read. */
    static ContractTerms changed(FormValues sent) {
        return new TermsForm(sent).terms(false);
    }

    private ContractTerms terms(boolean whole) {
        var value = money();
        var first = whole ? TypedDay.required(sent::one, "startsOn", problems::add) : LocalDate.EPOCH;
        var last = TypedDay.required(sent::one, "endsOn", problems::add);
        RuleViolation.throwIfAny(problems);
        return new ContractTerms(value, first, last, text(sent, "reason"));
    }

    /** Words with the line ends of the product. */
    static String text(FormValues sent, String name) {
        return sent.one(name).replace("\r\n", "\n").strip();
    }

    private BigDecimal money() {
        var text = sent.one("value").replaceAll("HK\\$|[ ,$]", "");
        if (text.matches("[0-9]{1,15}([.][0-9]{1,2})?")) {
            return new BigDecimal(text);
        }
        problems.add(Problem.at("/value", text.isEmpty() ? ProblemCode.REQUIRED : ProblemCode.WRONG_FORMAT));
        return BigDecimal.ZERO;
    }
}
