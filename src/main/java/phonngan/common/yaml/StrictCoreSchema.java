package phonngan.common.yaml;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// The core schema of YAML 1.2 as it is written. The library adds the merge key `<<` of YAML 1.1, by which fields come
/// from elsewhere without a word in the place where they count; here it is a key like any other, and unknown.
final class StrictCoreSchema extends CoreSchema {
    @Override
    public ScalarResolver getScalarResolver() {
        var core = super.getScalarResolver();
        return (value, implicit) -> {
            var tag = core.resolve(value, implicit);
            return tag.equals(Tag.MERGE) ? Tag.STR : tag;
        };
    }
}
