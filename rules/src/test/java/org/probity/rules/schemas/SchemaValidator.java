package org.probity.rules.schemas;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.probity.engine.DocumentType;
import org.probity.engine.Documents;

/** A JSON Schema, read by a library that knows nothing of this one. */
public final class SchemaValidator {
    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    /** The schema of a kind of document. */
    public static SchemaValidator of(DocumentType type) {
        return of(Documents.schema(type));
    }

    /** A schema, itself a JSON text. */
    public static SchemaValidator of(String schema) {
        return new SchemaValidator(registry().getSchema(schema));
    }

    /** What makes a text a schema of draft 2020-12. */
    static SchemaValidator ofSchemas() {
        return new SchemaValidator(
                registry().getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /** Two schemas of one id must not meet. */
    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /** Everything that is wrong with a document. */
    public List<String> errors(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** Whether nothing is wrong with a document. */
    public boolean accepts(String json) {
        return errors(json).isEmpty();
    }
}
