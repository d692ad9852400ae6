provider "openstack" {
  tenant_id = "dp-tenant"
}

resource "openstack_compute_aggregate_v2" "police" {
  name  = "police"
  zone  = "police"
  hosts = ["hv1", "hv2"]
  metadata = {
    filter_tenant_id = "dp-tenant,dc-tenant"
  }
}

resource "openstack_compute_instance_v2" "rms" {
  name              = "rms"
  flavor_name       = "m1"
  availability_zone = "police"
}
