// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import com.microsoft.playwright.Browser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives journeys the one browser of the run. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.program().isPresent()) {
            return ConditionEvaluationResult.enabled(
                    "Chromium at " + Chromium.program().get());
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(Chromium.MISSING);
        }
        new PrintStream(new FileOutputStream(FileDescriptor.err), true).println(Chromium.MISSING);
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
                .browser();
    }
}
