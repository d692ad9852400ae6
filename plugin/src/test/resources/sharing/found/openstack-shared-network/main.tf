provider "openstack" {
  tenant_id = "dp-tenant"
}

provider "openstack" {
  alias     = "county"
  tenant_id = "dc-tenant"
}

resource "openstack_networking_network_v2" "all" {
  provider = openstack.county
  name     = "all"
  shared   = true
}

resource "openstack_compute_instance_v2" "rms" {
  name        = "rms"
  flavor_name = "m1"
  network {
    uuid = openstack_networking_network_v2.all.id
  }
}
