// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import org.aiplus.assessment.AssessmentStatus;
import org.aiplus.assessment.ConditionStatus;
import org.aiplus.award.AwardStatus;
import org.aiplus.award.ContractStatus;
import org.aiplus.award.ObjectionStatus;
import org.aiplus.bid.BidStatus;
import org.aiplus.calibration.CalibrationStatus;
import org.aiplus.catalogue.RevisionStatus;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evidence.EvidenceStatus;
import org.aiplus.inquiry.InquiryStatus;
import org.aiplus.marking.MarkSheetStatus;
import org.aiplus.sealing.OpeningStatus;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.submission.ChangeNoticeStatus;
import org.aiplus.submission.SubmissionStatus;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.vendor.VendorStatus;
import org.junit.jupiter.api.Test;

/** R15 and the drawings: what the documentation says about the code is what the code says. */
class DocumentationArchTest {

    private static final Path DOCS = Product.ROOT.resolve("docs");

    @Test
    void everyProblemHasATextInEveryLanguageAndAnEntryInTheDocumentation() throws IOException {
        var missing = new ArrayList<String>();
        String page = Product.read(DOCS.resolve("api/problems.md"));
        for (Language language : Language.values()) {
            var texts = new Properties();
            String file = "/org/aiplus/shared/problems_" + language.tag().replace('-', '_') + ".properties";
            try (var in = ProblemCode.class.getResourceAsStream(file)) {
                assertThat(in).as(file).isNotNull();
                texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            }
            for (ProblemCode code : ProblemCode.values()) {
                if (texts.stringPropertyNames().stream()
                        .noneMatch(key -> key.equals(code.slug()) || key.startsWith(code.slug() + "."))) {
                    missing.add(code + " has no text in " + language);
                }
            }
        }
        for (ProblemCode code : ProblemCode.values()) {
            if (!page.contains("`" + code.slug() + "`")) {
                missing.add(code + " has no entry in docs/api/problems.md");
            }
        }
        assertThat(missing)
                .as("R15, because a code without a text is a riddle to whoever is refused")
                .isEmpty();
    }

    @Test
    void everyAggregateIsATermOfTheGlossary() {
        String glossary = Product.read(DOCS.resolve("glossary.md"));
        var missing = Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class)))
                .map(JavaClass::getSimpleName)
                .filter(name -> !glossary.contains("`" + name + "`"))
                .toList();
        assertThat(missing)
                .as("R15: aggregates without a term in docs/glossary.md, because people and code use the same words")
                .isEmpty();
    }

    @Test
    void theFeatureDiagramIsDrawnFromTheCode() {
        compare("architecture/features.md", Diagrams.features(FeatureGraph.declared()));
    }

    @Test
    void theStateDiagramsAreDrawnFromTheCode() {
        compare(
                "architecture/states/solution.md",
                Diagrams.states("Solution", SolutionStatus.values(), SolutionStatus::next));
        compare(
                "architecture/states/evidence.md",
                Diagrams.states("Evidence", EvidenceStatus.values(), EvidenceStatus::next));
        compare(
                "architecture/states/solution-revision.md",
                Diagrams.states("Solution revision", RevisionStatus.values(), RevisionStatus::next));
        compare(
                "architecture/states/price-opening.md",
                Diagrams.states("Opening of prices", OpeningStatus.values(), OpeningStatus::next));
        compare(
                "architecture/states/inquiry.md",
                Diagrams.states("Inquiry", InquiryStatus.values(), InquiryStatus::next));
        compare(
                "architecture/states/calibration.md",
                Diagrams.states("Calibration exercise", CalibrationStatus.values(), CalibrationStatus::next));
        compare(
                "architecture/states/mark-sheet.md",
                Diagrams.states("Mark sheet", MarkSheetStatus.values(), MarkSheetStatus::next));
        compare(
                "architecture/states/evaluation.md",
                Diagrams.states("Evaluation", EvaluationStatus.values(), EvaluationStatus::next));
        compare("architecture/states/award.md", Diagrams.states("Award", AwardStatus.values(), AwardStatus::next));
        compare(
                "architecture/states/objection.md",
                Diagrams.states("Objection", ObjectionStatus.values(), ObjectionStatus::next));
        compare(
                "architecture/states/contract.md",
                Diagrams.states("Contract", ContractStatus.values(), ContractStatus::next));
        compare("architecture/states/bid.md", Diagrams.states("Bid", BidStatus.values(), BidStatus::next));
        compare("architecture/states/vendor.md", Diagrams.states("Vendor", VendorStatus.values(), VendorStatus::next));
        compare(
                "architecture/states/change-notice.md",
                Diagrams.states("Change notice", ChangeNoticeStatus.values(), ChangeNoticeStatus::next));
        compare(
                "architecture/states/correction-request.md",
                Diagrams.states("Correction request", CorrectionStatus.values(), CorrectionStatus::next));
        compare(
                "architecture/states/submission.md",
                Diagrams.states("Submission", SubmissionStatus.values(), SubmissionStatus::next));
        compare(
                "architecture/states/listing-assessment.md",
                Diagrams.states("Listing assessment", AssessmentStatus.values(), AssessmentStatus::next));
        compare(
                "architecture/states/condition.md",
                Diagrams.states("Condition", ConditionStatus.values(), ConditionStatus::next));
        compare(
                "architecture/states/use-case.md",
                Diagrams.states(
                        "Use case", UseCaseStage.values(), stage -> stage.next().keySet()));
    }

    private static void compare(String file, String generated) {
        Path committed = DOCS.resolve(file);
        if (Boolean.getBoolean("aiplus.regenerate")) {
            write(committed, generated);
        }
        assertThat(committed).as("docs/%s is missing: %s", file, Diagrams.HOW).exists();
        assertThat(Product.read(committed))
                .as("docs/%s differs from the code. If the code is right: %s", file, Diagrams.HOW)
                .isEqualTo(generated);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
